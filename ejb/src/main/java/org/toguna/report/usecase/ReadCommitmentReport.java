package org.toguna.report.usecase;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.toguna.report.usecase.CommitmentReport.same;
import static org.toguna.report.usecase.Cover.text;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Terms;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.evaluation.usecase.Readings;
import org.toguna.forum.domain.Forum;
import org.toguna.progress.domain.Measurement;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.LocalizedText;

/** Gathers what the commitment report says; however many commitments there are, the queries are as many. */
@Dependent
class ReadCommitmentReport {
    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Commitments commitments;
    private final ProgressReports progressReports;
    private final Readings evaluations;
    private final Covers covers;

    @Inject
    ReadCommitmentReport(
            Institutions institutions,
            Recommendations recommendations,
            Commitments commitments,
            ProgressReports progressReports,
            Readings evaluations,
            Covers covers) {
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.commitments = commitments;
        this.progressReports = progressReports;
        this.evaluations = evaluations;
        this.covers = covers;
    }

    CommitmentReport read(Forum forum, Instant now, Locale language) {
        var asked = recommendations.all(forum.id());
        var gathered = gathered(forum, now, language, asked);
        return new CommitmentReport(
                covers.of(forum, now, language),
                asked.stream().map(gathered::recommendation).toList(),
                commitments.all(forum.id()).stream().map(gathered::commitment).toList());
    }

    /** One commitment, told as in the report. */
    CommitmentSheet sheet(Forum forum, int number, Instant now, Locale language) {
        var promised = commitments.get(forum.id(), number);
        return new CommitmentSheet(
                covers.of(forum, now, language),
                gathered(forum, now, language, recommendations.all(forum.id())).commitment(promised));
    }

    private Gathered gathered(Forum forum, Instant now, Locale language, List<Recommendation> asked) {
        return new Gathered(
                language,
                now,
                forum.timeZone(),
                institutions.of(forum.id()).stream().collect(toMap(Institution::id, Institution::name)),
                asked.stream().collect(toMap(Recommendation::id, Function.identity())),
                progressReports.all(forum.id()).stream().collect(groupingBy(ProgressReport::commitmentId)),
                evaluations
                        .published(forum, now)
                        .flatMap(ReadEvaluation.Reading::report)
                        .map(report -> new PublishedVoices(report, language, forum.timeZone()).byCommitment())
                        .orElse(Map.of()));
    }

    /** What was read of one forum, put into the report's words. */
    private record Gathered(
            Locale language,
            Instant now,
            ZoneId zone,
            Map<UUID, LocalizedText> institutions,
            Map<UUID, Recommendation> recommendations,
            Map<UUID, List<ProgressReport>> progress,
            Map<UUID, CommitmentReport.Evaluation> evaluations) {

        CommitmentReport.Recommendation recommendation(Recommendation asked) {
            return new CommitmentReport.Recommendation(
                    String.valueOf(asked.number()), asked.title().in(language), response(asked));
        }

        private CommitmentReport.Response response(Recommendation asked) {
            return asked.response()
                    .map(given -> new CommitmentReport.Response(
                            same(CommitmentReport.ResponseKind.class, given.answer()), text(given.reasons(), language)))
                    .orElse(null);
        }

        CommitmentReport.Commitment commitment(Commitment promised) {
            Terms terms = promised.terms();
            var origin = terms.recommendationId().map(recommendations::get);
            return new CommitmentReport.Commitment(
                    String.valueOf(promised.number()),
                    terms.title().in(language),
                    new CommitmentReport.Act(
                            Texts.in(language).name(promised.act().kind()),
                            promised.act().reference(),
                            promised.act().date()),
                    text(institutions.get(promised.leadInstitutionId()), language),
                    terms.partners().supporting(),
                    text(terms.objective(), language),
                    text(terms.means(), language),
                    terms.indicators().stream()
                            .findFirst()
                            .map(chosen -> new CommitmentReport.Indicator(
                                    chosen.name().in(language), chosen.baseline(), chosen.target(), chosen.unit()))
                            .orElse(null),
                    terms.funding().totals().entrySet().stream()
                            .findFirst()
                            .map(total -> new CommitmentReport.Budget(total.getValue(), total.getKey()))
                            .orElse(null),
                    terms.starts().orElse(null),
                    terms.deadline(),
                    terms.levels().all().stream()
                            .map(level -> same(CommitmentReport.Level.class, level))
                            .collect(Collectors.toSet()),
                    origin.map(asked -> new CommitmentReport.Origin(
                                    String.valueOf(asked.number()),
                                    asked.title().in(language)))
                            .orElse(null),
                    origin.map(this::response).orElse(null),
                    same(CommitmentReport.Status.class, promised.status()),
                    promised.percentage().isPresent() ? promised.percentage().getAsInt() : null,
                    progress.getOrDefault(promised.id(), List.of()).stream()
                            .map(this::progress)
                            .toList(),
                    evaluations.get(promised.id()),
                    promised.versions().stream().skip(1).map(this::amendment).toList(),
                    details(promised));
        }

        private CommitmentReport.Details details(Commitment promised) {
            var terms = promised.terms();
            var standing = promised.standing(now, zone);
            var texts = Texts.in(language);
            return new CommitmentReport.Details(
                    text(terms.purpose().problem(), language),
                    text(terms.purpose().description(), language),
                    IntStream.range(0, terms.indicators().size())
                            .mapToObj(i -> measured(terms.indicators().get(i), i + 1, promised.id()))
                            .toList(),
                    terms.funding().lines().stream()
                            .map(line -> new CommitmentReport.Funding(
                                    line.source(), new CommitmentReport.Budget(line.amount(), line.currency())))
                            .toList(),
                    terms.schedule().milestones().stream()
                            .map(step -> new CommitmentReport.Milestone(
                                    step.due(), step.title().in(language)))
                            .toList(),
                    terms.partners().donors(),
                    terms.partners().diaspora(),
                    promised.gaps().all().stream().map(texts::name).toList(),
                    texts.name(standing.timeliness()),
                    standing.isSilent() ? standing.monthsSilent() : null,
                    promised.status() == Status.WITHDRAWN ? promised.decision().reason() : null);
        }

        /** The latest public measure of the indicator that has this place in the terms. */
        private CommitmentReport.Measured measured(Indicator indicator, int place, UUID commitment) {
            var latest = progress.getOrDefault(commitment, List.of()).stream()
                    .flatMap(report -> report.measurements().stream())
                    .filter(measurement -> measurement.indicator() == place)
                    .max(comparing(Measurement::on));
            return new CommitmentReport.Measured(
                    new CommitmentReport.Indicator(
                            indicator.name().in(language), indicator.baseline(), indicator.target(), indicator.unit()),
                    latest.map(Measurement::measured).orElse(null),
                    latest.map(Measurement::on).orElse(null),
                    latest.map(Measurement::measured)
                            .map(indicator::reached)
                            .filter(OptionalInt::isPresent)
                            .map(OptionalInt::getAsInt)
                            .orElse(null));
        }

        private CommitmentReport.Progress progress(ProgressReport report) {
            var link = report.evidenceLink().map(address -> new CommitmentReport.Evidence(address, null));
            var file = report.evidence()
                    .map(Progress.Evidence::name)
                    .map(name -> new CommitmentReport.Evidence(null, name));
            return new CommitmentReport.Progress(
                    day(report.reportedAt()),
                    same(CommitmentReport.Status.class, report.status()),
                    report.percentage(),
                    text(report.narrative(), language),
                    Stream.of(link, file).flatMap(Optional::stream).toList());
        }

        private CommitmentReport.Amendment amendment(CommitmentVersion version) {
            return new CommitmentReport.Amendment(
                    version.number(),
                    day(version.decidedAt()),
                    version.reason().orElse(null),
                    version.decidedBy().orElse(null));
        }

        private LocalDate day(Instant instant) {
            return instant.atZone(zone).toLocalDate();
        }
    }
}
