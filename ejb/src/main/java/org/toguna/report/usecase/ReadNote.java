package org.toguna.report.usecase;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.toguna.report.usecase.Cover.text;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Standing;
import org.toguna.commitment.domain.Timeliness;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.Role;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.domain.ReportOrders;
import org.toguna.report.usecase.CommitmentReport.Status;
import org.toguna.values.LocalizedText;

/** Counts for the minister what is done, late, silent and unanswered, and names what worries most. */
@Dependent
class ReadNote {
    private final ReportOrders orders;
    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Commitments commitments;
    private final Covers covers;

    @Inject
    ReadNote(
            ReportOrders orders,
            Institutions institutions,
            Recommendations recommendations,
            Commitments commitments,
            Covers covers) {
        this.orders = orders;
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.commitments = commitments;
        this.covers = covers;
    }

    /** It is for organisers and rapporteurs until they publish one. Archives have none: nobody advises a minister on them. */
    boolean isForCaller(Scene on) {
        return !on.forum().isArchive()
                && (orders.isPublic(on.forumId(), ReportKind.NOTE) || on.holds(Role.ORGANISER, Role.RAPPORTEUR));
    }

    Note read(Forum forum, Instant now, Locale language) {
        var cover = covers.of(forum, now, language);
        var names = institutions.of(forum.id()).stream().collect(toMap(Institution::id, Institution::name));
        var promises = commitments.all(forum.id());
        var concerns = promises.stream()
                .map(promised -> concern(promised, promised.standing(now, forum.timeZone()), names, language))
                .filter(concern -> concern.overdue() || concern.blocked() || concern.silent())
                .sorted(comparing(Note.Concern::overdue, reverseOrder())
                        .thenComparing(Note.Concern::blocked, reverseOrder())
                        .thenComparing(Note.Concern::deadline)
                        .thenComparing(Note.Concern::number))
                .toList();
        var byStatus = promises.stream()
                .collect(groupingBy(promised -> Status.valueOf(promised.status().name()), counting()));
        return new Note(
                cover,
                figures(
                        byStatus,
                        concerns,
                        recommendations.all(forum.id()),
                        cover.generatedAt().toLocalDate()),
                byStatus,
                concerns.stream().limit(Note.MOST_CONCERNS).toList());
    }

    private static Note.Concern concern(
            Commitment promised, Standing standing, Map<UUID, LocalizedText> names, Locale language) {
        return new Note.Concern(
                promised.number(),
                promised.terms().title().in(language),
                text(names.get(promised.leadInstitutionId()), language),
                promised.terms().deadline(),
                standing.timeliness() == Timeliness.OVERDUE,
                promised.status() == org.toguna.commitment.domain.Status.BLOCKED,
                standing.isSilent(),
                standing.monthsSilent());
    }

    private static Note.Figures figures(
            Map<Status, Long> byStatus, List<Note.Concern> concerns, List<Recommendation> asked, LocalDate today) {
        var unanswered =
                asked.stream().filter(demand -> demand.response().isEmpty()).toList();
        var since = unanswered.stream()
                .map(demand -> demand.adoptedOn().orElse(null))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Note.Figures(
                byStatus.values().stream().mapToLong(Long::longValue).sum(),
                byStatus.getOrDefault(Status.DONE, 0L),
                concerns.stream().filter(Note.Concern::overdue).count(),
                concerns.stream().filter(Note.Concern::silent).count(),
                concerns.size(),
                unanswered.size(),
                since,
                since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, today)));
    }
}
