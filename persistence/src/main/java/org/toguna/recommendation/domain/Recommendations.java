package org.toguna.recommendation.domain;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.forum.domain.Forum;
import org.toguna.values.NotFound;
import org.toguna.values.Overdue;
import org.toguna.values.Page;

/** What was asked, forum by forum. */
@ApplicationScoped
public class Recommendations {
    @PersistenceContext
    EntityManager entities;

    protected Recommendations() {}

    public Recommendations(EntityManager entities) {
        this.entities = entities;
    }

    /** Written at once, for commitments to refer to it by id in the same transaction. */
    public void add(Recommendation recommendation) {
        entities.persist(recommendation);
        entities.flush();
    }

    public Recommendation get(UUID forum, int number) {
        return find(forum, number).orElseThrow(() -> new NotFound("commitment.recommendation", number));
    }

    public Optional<Recommendation> find(UUID forum, int number) {
        return entities.createQuery(
                        "SELECT r FROM Recommendation r WHERE r.forumId = :forum AND r.number = :number",
                        Recommendation.class)
                .setParameter("forum", forum)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** A recommendation of another forum is not found. */
    public Recommendation get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(Recommendation.class, id))
                .filter(recommendation -> recommendation.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("commitment.recommendation", id));
    }

    /** In the order of their numbers. */
    public Page<Recommendation> page(UUID forum, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT r FROM Recommendation r WHERE r.forumId = :forum ORDER BY r.number",
                                Recommendation.class)
                        .setParameter("forum", forum),
                entities.createQuery("SELECT COUNT(r) FROM Recommendation r WHERE r.forumId = :forum", Long.class)
                        .setParameter("forum", forum));
    }

    /** Those that had to be answered before that day, or answered again where the answer was deferred. */
    public Overdue unanswered(UUID forum, LocalDate today) {
        return unanswered("r.deadline", "r.response.answer IS NULL", forum, today)
                .and(unanswered("r.response.deferredUntil", "r.response.answer IS NOT NULL", forum, today));
    }

    private Overdue unanswered(String day, String condition, UUID forum, LocalDate today) {
        var row = entities.createQuery(
                        "SELECT COUNT(r), MIN(" + day + ") FROM Recommendation r WHERE r.forumId = :forum AND " + day
                                + " < :today AND " + condition,
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("today", today)
                .getSingleResult();
        return new Overdue((Long) row[0], (LocalDate) row[1]);
    }

    public List<Recommendation> all(UUID forum) {
        return entities.createQuery(
                        "SELECT r FROM Recommendation r WHERE r.forumId = :forum ORDER BY r.number",
                        Recommendation.class)
                .setParameter("forum", forum)
                .getResultList();
    }

    /** The disagreements on who leads, by recommendation. */
    public Map<UUID, LeadConflict> leadConflicts(Collection<Recommendation> recommendations) {
        return recommendations.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT c FROM LeadConflict c WHERE c.recommendationId IN :recommendations",
                                LeadConflict.class)
                        .setParameter(
                                "recommendations",
                                recommendations.stream().map(Recommendation::id).toList())
                        .getResultStream()
                        .collect(toMap(LeadConflict::recommendationId, Function.identity()));
    }

    public Optional<LeadConflict> leadConflict(Recommendation recommendation) {
        return Optional.ofNullable(entities.find(LeadConflict.class, recommendation.id()));
    }

    public void keep(LeadConflict conflict) {
        entities.persist(conflict);
    }

    /** Locks the forum until the transaction ends, so that two who add at once get two numbers. */
    public int nextNumber(UUID forum) {
        entities.find(Forum.class, forum, LockModeType.PESSIMISTIC_WRITE);
        return 1
                + entities.createQuery(
                                "SELECT COALESCE(MAX(r.number), 0) FROM Recommendation r WHERE r.forumId = :forum",
                                Integer.class)
                        .setParameter("forum", forum)
                        .getSingleResult();
    }
}
