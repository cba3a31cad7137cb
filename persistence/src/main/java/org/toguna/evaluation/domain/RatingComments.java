package org.toguna.evaluation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** What raters wrote, for those who decide whether it is published. */
@ApplicationScoped
public class RatingComments {
    @PersistenceContext
    EntityManager entities;

    protected RatingComments() {}

    public RatingComments(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of their random ids, which tells nothing of who wrote when. */
    public Page<RatingComment> page(UUID evaluation, RatingComment.Status status, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT c FROM RatingComment c WHERE c.evaluationId = :evaluation AND c.status = :status"
                                        + " ORDER BY c.id",
                                RatingComment.class)
                        .setParameter("evaluation", evaluation)
                        .setParameter("status", status),
                entities.createQuery(
                                "SELECT COUNT(c) FROM RatingComment c WHERE c.evaluationId = :evaluation"
                                        + " AND c.status = :status",
                                Long.class)
                        .setParameter("evaluation", evaluation)
                        .setParameter("status", status));
    }

    /** How many nobody has decided about; when each was written is kept nowhere. */
    public long countPending(UUID evaluation) {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM RatingComment c WHERE c.evaluationId = :evaluation AND c.status = :pending",
                        Long.class)
                .setParameter("evaluation", evaluation)
                .setParameter("pending", RatingComment.Status.PENDING)
                .getSingleResult();
    }

    /** Takes a name away from whatever it signs in a forum's evaluation: nothing else ties these words to a person. */
    public void forgetSignature(UUID forum, String name) {
        entities.createQuery(
                        "UPDATE RatingComment c SET c.signature = NULL WHERE c.signature = :name AND c.evaluationId IN"
                                + " (SELECT e.id FROM Evaluation e WHERE e.forumId = :forum)")
                .setParameter("name", name)
                .setParameter("forum", forum)
                .executeUpdate();
    }

    /** @throws NotFound also when it belongs to another evaluation */
    public RatingComment get(UUID evaluation, UUID id) {
        return Optional.ofNullable(entities.find(RatingComment.class, id))
                .filter(comment -> comment.evaluationId().equals(evaluation))
                .orElseThrow(() -> new NotFound("evaluation.comment", id));
    }
}
