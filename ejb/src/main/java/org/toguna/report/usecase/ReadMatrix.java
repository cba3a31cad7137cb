package org.toguna.report.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.toguna.report.usecase.Cover.text;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.BudgetLine;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Timeliness;
import org.toguna.forum.domain.Forum;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.report.usecase.CommitmentReport.ResponseKind;
import org.toguna.report.usecase.CommitmentReport.Status;
import org.toguna.values.LocalizedText;

/** Sets every recommendation beside what was promised for it, in the order of their numbers; then the promises nobody asked for. */
@Dependent
class ReadMatrix {
    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Commitments commitments;
    private final ProgressReports progressReports;
    private final Covers covers;

    @Inject
    ReadMatrix(
            Institutions institutions,
            Recommendations recommendations,
            Commitments commitments,
            ProgressReports progressReports,
            Covers covers) {
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.commitments = commitments;
        this.progressReports = progressReports;
        this.covers = covers;
    }

    Matrix read(Forum forum, Instant now, Locale language) {
        var asked = recommendations.all(forum.id());
        var known = asked.stream().map(Recommendation::id).toList();
        var actions = new Actions(
                language,
                now,
                forum.timeZone(),
                institutions.of(forum.id()).stream().collect(toMap(Institution::id, Institution::name)),
                progressReports.all(forum.id()).stream()
                        .collect(toMap(ProgressReport::commitmentId, report -> report, (older, newer) -> newer)));
        var answering = commitments.all(forum.id()).stream()
                .collect(groupingBy(
                        promised -> promised.terms().recommendationId().filter(known::contains)));
        var rows = new ArrayList<Matrix.Row>();
        for (var demand : asked) {
            var promises = answering.getOrDefault(Optional.of(demand.id()), List.of());
            var words = demand(demand, forum, language);
            if (promises.isEmpty()) {
                rows.add(new Matrix.Row(words, null));
            }
            promises.forEach(promised -> rows.add(new Matrix.Row(words, actions.of(promised))));
        }
        answering
                .getOrDefault(Optional.<UUID>empty(), List.of())
                .forEach(promised -> rows.add(new Matrix.Row(null, actions.of(promised))));
        return new Matrix(covers.of(forum, now, language), rows);
    }

    private static Matrix.Demand demand(Recommendation asked, Forum forum, Locale language) {
        return new Matrix.Demand(
                asked.number(),
                asked.title().in(language),
                asked.response()
                        .map(given -> ResponseKind.valueOf(given.answer().name()))
                        .orElse(null),
                forum.provenance()
                        .flatMap(provenance -> asked.source().flatMap(provenance::source))
                        .map(source -> ReadArchiveReport.inWords(source, language))
                        .orElse(null));
    }

    private record Actions(
            Locale language,
            Instant now,
            ZoneId zone,
            Map<UUID, LocalizedText> institutions,
            Map<UUID, ProgressReport> latest) {

        Matrix.Action of(Commitment promised) {
            var terms = promised.terms();
            return new Matrix.Action(
                    promised.number(),
                    terms.title().in(language),
                    text(institutions.get(promised.leadInstitutionId()), language),
                    terms.deadline(),
                    terms.funding().totals(),
                    terms.funding().lines().stream()
                            .map(BudgetLine::source)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    Status.valueOf(promised.status().name()),
                    promised.percentage().isPresent() ? promised.percentage().getAsInt() : null,
                    promised.standing(now, zone).timeliness() == Timeliness.OVERDUE,
                    news(latest.get(promised.id())));
        }

        private Matrix.News news(ProgressReport report) {
            return report == null
                    ? null
                    : new Matrix.News(
                            LocalDate.ofInstant(report.reportedAt(), zone),
                            report.narrative().in(language));
        }
    }
}
