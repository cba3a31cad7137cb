package org.toguna.report.usecase;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.toguna.report.usecase.Cover.text;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.toguna.commitment.domain.Measurement;
import org.toguna.commitment.domain.Progress;
import org.toguna.commitment.domain.ProgressReport;
import org.toguna.commitment.domain.ProgressReports;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Terms;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.Samples;
import org.toguna.evaluation.domain.State;
import org.toguna.evaluation.domain.Turnout;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.usecase.Texts;

/** Gathers what the commitment report says; however many commitments there are, the queries are as many. */
@Stateless
public class ReadCommitmentReport {
    @Inject
    Forums forums;

    @Inject
    Institutions institutions;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments commitments;

    @Inject
    ProgressReports progressReports;

    @Inject
    ReadEvaluationReport evaluation;

    @Inject
    Covers covers;

    @Inject
    BusinessClock clock;

    public CommitmentReport read(Forum forum, Locale language) {
        var asked = recommendations.all(forum.id());
        var gathered = gathered(forum, language, asked);
        return new CommitmentReport(
                covers.of(forum, language),
                asked.stream().map(gathered::recommendation).toList(),
                commitments.all(forum.id()).stream().map(gathered::commitment).toList());
    }

    /** One commitment, told as in the report. */
    public CommitmentSheet read(String slug, int number, Locale language) {
        var forum = forums.get(slug);
        var promised = commitments.get(forum.id(), number);
        return new CommitmentSheet(
                covers.of(forum, language),
                gathered(forum, language, recommendations.all(forum.id())).commitment(promised));
    }

    private Gathered gathered(Forum forum, Locale language, List<Recommendation> asked) {
        return new Gathered(
                language,
                clock.now(),
                forum.timeZone(),
                institutions.of(forum.id()).stream().collect(toMap(Institution::id, Institution::name)),
                asked.stream().collect(toMap(Recommendation::id, Function.identity())),
                progressReports.all(forum.id()).stream().collect(groupingBy(ProgressReport::commitmentId)),
                published(evaluation.published(forum, clock.now()), language));
    }

    /** The voices on each commitment once everybody may hear them, whoever asks: a report is passed on. */
    static Map<UUID, CommitmentReport.Evaluation> published(Optional<ReadEvaluation.Reading> reading, Locale language) {
        var voices = new HashMap<UUID, CommitmentReport.Evaluation>();
        reading.filter(read -> read.state() == State.PUBLISHED)
                .flatMap(ReadEvaluation.Reading::report)
                .ifPresent(report -> report.commitments()
                        .items()
                        .forEach(heard ->
                                voices.put(heard.commitment().id(), evaluation(report.turnout(), heard, language))));
        return voices;
    }

    private static CommitmentReport.Evaluation evaluation(
            Samples<Turnout> turnout, ReadEvaluation.Voices voices, Locale language) {
        return new CommitmentReport.Evaluation(
                turnout.drawn().invited().equals(Optional.of(0L))
                        ? null
                        : participants(turnout.drawn(), voices.participants().drawn()),
                participants(turnout.volunteers(), voices.participants().volunteers()),
                voices.finding()
                        .map(said -> new CommitmentReport.Evaluator(
                                same(CommitmentReport.Completion.class, said.completion()),
                                said.verifiability()
                                        .map(Texts.in(language)::name)
                                        .orElse(null),
                                said.evidence(),
                                said.words(),
                                said.results().orElse(null)))
                        .orElse(null),
                voices.governmentView()
                        .map(said -> new CommitmentReport.Government(
                                same(CommitmentReport.Completion.class, said.completion()), said.words()))
                        .orElse(null));
    }

    static CommitmentReport.Participants participants(Turnout turnout, ParticipantsVoice voice) {
        var completion = new EnumMap<CommitmentReport.Completion, Integer>(CommitmentReport.Completion.class);
        voice.completion()
                .forEach((level, people) ->
                        completion.put(same(CommitmentReport.Completion.class, level), people.intValue()));
        return new CommitmentReport.Participants(
                turnout.invited().map(Long::intValue).orElse(null),
                (int) turnout.reached(),
                (int) turnout.answered(),
                voice.isShown() ? (int) voice.answered() : 0,
                completion,
                voice.usefulness().entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, points -> points.getValue().intValue())));
    }

    static <T extends Enum<T>> T same(Class<T> type, Enum<?> constant) {
        return Enum.valueOf(type, constant.name());
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
