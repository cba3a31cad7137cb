package org.toguna.evaluation.domain;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Refusal;

/** The evaluations, at most one for each forum, with what the evaluator found and what the government says. */
@ApplicationScoped
public class Evaluations {
    @PersistenceContext
    EntityManager entities;

    protected Evaluations() {}

    public Evaluations(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Evaluation> find(UUID forum) {
        return entities.createQuery("SELECT e FROM Evaluation e WHERE e.forumId = :forum", Evaluation.class)
                .setParameter("forum", forum)
                .getResultStream()
                .findFirst();
    }

    /**
     * The forum's evaluation about to be changed, locked until the transaction ends, so that nothing slips in while the report
     * is being transmitted. The first who takes it in its window begins it; the forum's lock lets only one be first.
     *
     * @throws Refusal {@code forum.archived} or {@code forum.windowClosed}
     */
    public Evaluation take(Forum forum, Instant now) {
        return taken(forum.id()).orElseGet(() -> {
            entities.find(Forum.class, forum.id(), LockModeType.PESSIMISTIC_WRITE);
            return taken(forum.id()).orElseGet(() -> begun(forum, now));
        });
    }

    /** The same without beginning one. */
    public Optional<Evaluation> taken(UUID forum) {
        return entities.createQuery("SELECT e.id FROM Evaluation e WHERE e.forumId = :forum", UUID.class)
                .setParameter("forum", forum)
                .getResultStream()
                .findFirst()
                .map(id -> entities.find(Evaluation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Evaluation begun(Forum forum, Instant now) {
        var evaluation = Evaluation.of(forum, now);
        entities.persist(evaluation);
        entities.flush();
        new Ratings(entities).invite(evaluation.id(), now);
        return evaluation;
    }

    /** The forums whose reports were transmitted too long ago to stay unpublished. */
    public List<UUID> dueForums(Instant now) {
        return entities.createQuery(
                        "SELECT e.forumId FROM Evaluation e WHERE e.publishedAt IS NULL AND e.transmittedAt <= :before"
                                + " ORDER BY e.transmittedAt",
                        UUID.class)
                .setParameter("before", now.minus(Evaluation.REPLY_TIME))
                .getResultList();
    }

    /** The finding about a commitment, begun when there is none yet. */
    public Finding finding(Evaluation evaluation, UUID commitment) {
        return entities.createQuery(
                        "SELECT f FROM Finding f WHERE f.evaluationId = :evaluation AND f.commitmentId = :commitment",
                        Finding.class)
                .setParameter("evaluation", evaluation.id())
                .setParameter("commitment", commitment)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Finding(evaluation, commitment));
    }

    /** On how many commitments of the forum the evaluator found nothing yet. */
    public long countMissingFindings(Evaluation evaluation) {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM Commitment c WHERE c.forumId = :forum AND NOT EXISTS (SELECT f FROM Finding f"
                                + " WHERE f.evaluationId = :evaluation AND f.commitmentId = c.id)",
                        Long.class)
                .setParameter("forum", evaluation.forumId())
                .setParameter("evaluation", evaluation.id())
                .getSingleResult();
    }

    public GovernmentView governmentView(Evaluation evaluation, UUID commitment) {
        return entities.createQuery(
                        "SELECT v FROM GovernmentView v WHERE v.evaluationId = :evaluation"
                                + " AND v.commitmentId = :commitment",
                        GovernmentView.class)
                .setParameter("evaluation", evaluation.id())
                .setParameter("commitment", commitment)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new GovernmentView(evaluation, commitment));
    }

    public void keep(Finding finding) {
        entities.persist(finding);
    }

    public void keep(GovernmentView view) {
        entities.persist(view);
    }

    public List<Finding> findings(Evaluation evaluation) {
        return entities.createQuery("SELECT f FROM Finding f WHERE f.evaluationId = :evaluation", Finding.class)
                .setParameter("evaluation", evaluation.id())
                .setHint("eclipselink.batch", "f.evidence")
                .getResultList();
    }

    /** Those that stand: none waits for a validator. */
    public List<GovernmentView> governmentViews(Evaluation evaluation) {
        return everyGovernmentView(evaluation).stream()
                .filter(GovernmentView::stands)
                .toList();
    }

    /** With those that wait for a validator, for the government alone. */
    public List<GovernmentView> everyGovernmentView(Evaluation evaluation) {
        return entities.createQuery(
                        "SELECT v FROM GovernmentView v WHERE v.evaluationId = :evaluation", GovernmentView.class)
                .setParameter("evaluation", evaluation.id())
                .getResultList();
    }

    public Chapters chapters(Evaluation evaluation) {
        return new Chapters(written(evaluation).stream().collect(toMap(Chapter::criterion, Chapter::words)));
    }

    /**
     * Keeps what they say now in the place of what they said, while the report is not transmitted.
     *
     * @throws Refusal {@code evaluation.transmitted}, or naming every chapter that is wrong
     */
    public void keep(Chapters chapters, Evaluation evaluation) {
        evaluation.mustBeOpen();
        chapters.check();
        var written = written(evaluation).stream().collect(toMap(Chapter::criterion, Function.identity()));
        written.values().stream()
                .filter(chapter -> chapters.on(chapter.criterion()).isEmpty())
                .forEach(entities::remove);
        chapters.words().forEach((criterion, words) -> {
            var chapter = written.getOrDefault(criterion, new Chapter(evaluation, criterion));
            chapter.say(words);
            entities.persist(chapter);
        });
    }

    private List<Chapter> written(Evaluation evaluation) {
        return entities.createQuery("SELECT c FROM Chapter c WHERE c.evaluationId = :evaluation", Chapter.class)
                .setParameter("evaluation", evaluation.id())
                .getResultList();
    }

    /** What an evaluator has declared, begun when there is nothing yet. */
    public Interests interests(Evaluation evaluation, UUID evaluator) {
        return declared(evaluation).stream()
                .filter(interests -> interests.personId().equals(evaluator))
                .findFirst()
                .orElseGet(() -> new Interests(evaluation, evaluator));
    }

    public void keep(Interests interests) {
        entities.persist(interests);
    }

    /** What evaluators have declared, the first before the others. */
    public List<Interests> declared(Evaluation evaluation) {
        return entities.createQuery(
                        "SELECT i FROM Interests i WHERE i.evaluationId = :evaluation ORDER BY i.declaredAt, i.id",
                        Interests.class)
                .setParameter("evaluation", evaluation.id())
                .getResultList();
    }

    /** @throws Refusal {@code evaluation.interestsMissing} */
    public void mustBeDeclared(Evaluation evaluation, UUID evaluator) {
        if (declared(evaluation).stream()
                .noneMatch(interests -> interests.personId().equals(evaluator))) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.interestsMissing");
        }
    }
}
