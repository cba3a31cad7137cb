package org.toguna.report.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.values.NotFound;

/** The reports asked for, forum by forum. */
@ApplicationScoped
public class ReportOrders {
    private static final int LATEST = 10;

    @PersistenceContext
    EntityManager entities;

    protected ReportOrders() {}

    public ReportOrders(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ReportOrder order) {
        entities.persist(order);
        entities.flush();
    }

    public ReportOrder get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(ReportOrder.class, id))
                .filter(order -> order.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("report.order", id));
    }

    /** An order that the lease makes ours, locked. */
    public ReportOrder take(UUID id) {
        return entities.find(ReportOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same report asked for and not ended: asking twice makes one. The forum is locked, so that two who ask at once see it. */
    public Optional<ReportOrder> underWay(UUID forum, ReportKind kind, String language, boolean draft) {
        entities.find(Forum.class, forum, LockModeType.PESSIMISTIC_WRITE);
        return entities.createQuery(
                        "SELECT o FROM ReportOrder o WHERE o.forumId = :forum AND o.kind = :kind AND o.language = :language"
                                + " AND o.draft = :draft AND o.endedAt IS NULL",
                        ReportOrder.class)
                .setParameter("forum", forum)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .setParameter("draft", draft)
                .getResultStream()
                .findFirst();
    }

    /** Whether this kind was asked for in any language, and is published or about to be. */
    public boolean isPublic(UUID forum, ReportKind kind) {
        return entities.createQuery(
                                "SELECT COUNT(o) FROM ReportOrder o WHERE o.forumId = :forum AND o.kind = :kind"
                                        + " AND (o.made = TRUE OR o.endedAt IS NULL)",
                                Long.class)
                        .setParameter("forum", forum)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    /** The ids of orders not ended, oldest first. */
    public List<UUID> open() {
        return entities.createQuery(
                        "SELECT o.id FROM ReportOrder o WHERE o.endedAt IS NULL ORDER BY o.askedAt", UUID.class)
                .getResultList();
    }

    /**
     * Takes an order up, unless somebody else has it or is making another report of the same forum: numbers follow each other
     * without a gap, so one report of a forum is made at a time.
     */
    public Optional<ReportOrder> claim(UUID id, Instant now) {
        var seen = entities.find(ReportOrder.class, id);
        entities.find(Forum.class, seen.forumId(), LockModeType.PESSIMISTIC_WRITE);
        boolean forumIsFree = entities.createQuery(
                                "SELECT COUNT(o) FROM ReportOrder o WHERE o.forumId = :forum AND o.endedAt IS NULL"
                                        + " AND o.leasedUntil > :now",
                                Long.class)
                        .setParameter("forum", seen.forumId())
                        .setParameter("now", now)
                        .getSingleResult()
                == 0;
        var order = take(id);
        entities.refresh(order);
        if (!forumIsFree || !order.isDue(now)) {
            return Optional.empty();
        }
        order.claim(now);
        return Optional.of(order).filter(claimed -> !claimed.hasEnded());
    }

    /** The last ones, newest first. */
    public List<ReportOrder> latest(UUID forum) {
        return entities.createQuery(
                        "SELECT o FROM ReportOrder o WHERE o.forumId = :forum ORDER BY o.askedAt DESC",
                        ReportOrder.class)
                .setParameter("forum", forum)
                .setMaxResults(LATEST)
                .getResultList();
    }
}
