package org.toguna.following.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.domain.Contribution;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.domain.Forum;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.recommendation.domain.Recommendation;

/** The chain behind every published contribution, and how much of it its author was told. */
@ApplicationScoped
public class Traces {
    /** After so long without a word the author is told how things stand. */
    public static final Duration LONGEST_SILENCE = Duration.ofDays(365);

    private static final String ITEMS = "FROM contribution c JOIN agenda_item_source s ON s.contribution_id = c.id"
            + " JOIN agenda_item i ON i.id = s.item_id";

    private static final String RECOMMENDATIONS = ITEMS + " JOIN recommendation r ON r.agenda_item_id = i.id";

    private static final String COMMITMENTS = RECOMMENDATIONS + " JOIN commitment m ON m.recommendation_id = r.id";

    /** Every step of every contribution: contribution, stage, what. The keys are those of {@link Step}. */
    private static final String STEPS = step("AGENDA", "i.id", ITEMS)
            + " UNION ALL " + step("RECOMMENDATION", "r.id", RECOMMENDATIONS)
            + " UNION ALL SELECT c.id, 'ANSWER', CAST(r.id AS VARCHAR(36)) || ':' || CAST(r.answered_on AS VARCHAR(10)) "
            + RECOMMENDATIONS + " WHERE r.answer IS NOT NULL"
            + " UNION ALL " + step("COMMITMENT", "m.id", COMMITMENTS)
            + " UNION ALL "
            + step(
                    "PROGRESS",
                    "p.id",
                    COMMITMENTS + " JOIN progress_report p ON p.commitment_id = m.id AND p.state = 'PUBLISHED'")
            + " UNION ALL "
            + step(
                    "EVALUATION",
                    "f.id",
                    COMMITMENTS + " JOIN forum f ON f.id = c.forum_id AND f.evaluation_published_at IS NOT NULL");

    private static final String PUBLISHED =
            "FROM contribution c JOIN forum o ON o.id = c.forum_id JOIN person a ON a.id = c.author_id AND a.erased_at IS NULL WHERE c.status = 'PUBLISHED' AND o.archive = FALSE";

    @PersistenceContext
    EntityManager entities;

    protected Traces() {}

    public Traces(EntityManager entities) {
        this.entities = entities;
    }

    private static String step(String stage, String id, String from) {
        return "SELECT c.id, '" + stage + "', CAST(" + id + " AS VARCHAR(36)) " + from;
    }

    /** Contributions that became something which their author was not told. */
    public List<UUID> untold(int most) {
        return ids(
                entities.createNativeQuery("SELECT c.id " + PUBLISHED + " AND c.id IN (SELECT s.id FROM (" + STEPS
                        + ") s (id, stage, what) WHERE NOT EXISTS (SELECT 1 FROM author_told t"
                        + " WHERE t.contribution_id = s.id AND t.stage = s.stage AND t.what = s.what))"),
                most);
    }

    /**
     * Contributions whose author heard nothing for a year.
     *
     * @param since older contributions are left in peace
     */
    public List<UUID> unmentioned(Instant since, Instant now, int most) {
        return ids(
                entities.createNativeQuery("SELECT c.id " + PUBLISHED
                                + " AND c.decided_at < ?1 AND c.posted_at > ?2 AND NOT EXISTS (SELECT 1 FROM author_told t"
                                + " WHERE t.contribution_id = c.id AND t.told_at >= ?1)")
                        .setParameter(1, now.minus(LONGEST_SILENCE).atOffset(ZoneOffset.UTC))
                        .setParameter(2, since.atOffset(ZoneOffset.UTC)),
                most);
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query, int most) {
        return query.setMaxResults(most).getResultList();
    }

    /** Takes a contribution whose author is about to be told, so that one node does it. */
    public Trace take(UUID contribution) {
        return of(entities.find(Contribution.class, contribution, LockModeType.PESSIMISTIC_WRITE));
    }

    public Trace of(Contribution contribution) {
        var steps = new ArrayList<Step>();
        var items = entities.createQuery(
                        "SELECT i FROM AgendaItem i JOIN i.sources s WHERE s = :contribution ORDER BY i.number",
                        AgendaItem.class)
                .setParameter("contribution", contribution.id())
                .getResultList();
        items.forEach(item -> steps.add(Step.of(Stage.AGENDA, item.id(), item.number(), item.title())));
        var recommendations = among(
                Recommendation.class,
                "SELECT r FROM Recommendation r WHERE r.agendaItemId IN :ids ORDER BY r.number",
                items.stream().map(AgendaItem::id).toList());
        recommendations.forEach(recommendation -> addStepsOf(recommendation, steps));
        var commitments = new Commitments(entities)
                .answering(recommendations.stream().map(Recommendation::id).toList());
        commitments.forEach(commitment ->
                steps.add(Step.of(Stage.COMMITMENT, commitment.id(), commitment.number(), commitment.title())));
        addReports(commitments, steps);
        var forum = entities.find(Forum.class, contribution.forumId());
        if (!commitments.isEmpty() && forum.evaluationPublishedAt().isPresent()) {
            steps.add(Step.of(Stage.EVALUATION, forum.id(), 0, forum.name()));
        }
        return new Trace(contribution, steps);
    }

    private static void addStepsOf(Recommendation recommendation, List<Step> steps) {
        steps.add(Step.of(Stage.RECOMMENDATION, recommendation.id(), recommendation.number(), recommendation.title()));
        recommendation
                .response()
                .ifPresent(response -> steps.add(new Step(
                        Stage.ANSWER,
                        recommendation.id() + ":" + response.givenOn(),
                        recommendation.number(),
                        recommendation.title(),
                        response.answer())));
    }

    private void addReports(List<CommitmentSummary> commitments, List<Step> steps) {
        var byId = commitments.stream().collect(toMap(CommitmentSummary::id, identity()));
        among(
                        ProgressReport.class,
                        "SELECT r FROM ProgressReport r WHERE r.commitmentId IN :ids AND r.state = org.toguna.progress.domain.ReportState.PUBLISHED"
                                + " ORDER BY r.number",
                        byId.keySet())
                .forEach(report -> {
                    var commitment = byId.get(report.commitmentId());
                    steps.add(new Step(
                            Stage.PROGRESS,
                            report.id().toString(),
                            commitment.number(),
                            commitment.title(),
                            report.status()));
                });
    }

    private <T> List<T> among(Class<T> type, String query, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(query, type).setParameter("ids", ids).getResultList();
    }

    /** The steps that the author of a contribution was not told. */
    @SuppressWarnings("unchecked")
    public List<Step> untold(Trace trace) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT stage, what FROM author_told WHERE contribution_id = ?1")
                .setParameter(1, trace.contribution().id())
                .getResultList();
        var told = rows.stream().map(row -> row[0] + " " + row[1]).collect(toSet());
        return trace.steps().stream()
                .filter(step -> !told.contains(step.stage() + " " + step.what()))
                .toList();
    }

    /** Whether the author of a contribution heard nothing for a year. */
    public boolean isUnmentioned(Contribution contribution, Instant now) {
        var silent = now.minus(LONGEST_SILENCE);
        var told = (Number) entities.createNativeQuery(
                        "SELECT COUNT(*) FROM author_told WHERE contribution_id = ?1 AND told_at >= ?2")
                .setParameter(1, contribution.id())
                .setParameter(2, silent.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return told.longValue() == 0
                && contribution.decidedAt().filter(silent::isAfter).isPresent();
    }

    /** Remembers that the author was told a step. Telling the same twice is refused by the database. */
    public void tell(Contribution contribution, Stage stage, String what, Instant now) {
        entities.createNativeQuery(
                        "INSERT INTO author_told (contribution_id, stage, what, told_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, contribution.id())
                .setParameter(2, stage.name())
                .setParameter(3, what)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
