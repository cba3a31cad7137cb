package org.toguna.report.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The drafts that were made on order. Of each kind and language a forum keeps the last. */
@ApplicationScoped
public class OrderedDrafts {
    @PersistenceContext
    EntityManager entities;

    protected OrderedDrafts() {}

    public OrderedDrafts(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps what was made for an order, in place of what was made before. */
    public void add(ReportOrder order, byte[] content) {
        entities.createNativeQuery("DELETE FROM draft_part WHERE order_id IN (SELECT id FROM report_order"
                        + " WHERE forum_id = ?1 AND kind = ?2 AND language = ?3)")
                .setParameter(1, order.forumId())
                .setParameter(2, order.kind().name())
                .setParameter(3, order.language())
                .executeUpdate();
        for (int from = 0; from < content.length; from += PublishedReports.PART) {
            entities.createNativeQuery("INSERT INTO draft_part (order_id, position, content) VALUES (?1, ?2, ?3)")
                    .setParameter(1, order.id())
                    .setParameter(2, from / PublishedReports.PART)
                    .setParameter(
                            3,
                            Arrays.copyOfRange(content, from, Math.min(from + PublishedReports.PART, content.length)))
                    .executeUpdate();
        }
    }

    /** Its parts in their order; none once a newer one has taken its place. */
    @SuppressWarnings("unchecked")
    public List<byte[]> parts(ReportOrder order) {
        return entities.createNativeQuery("SELECT content FROM draft_part WHERE order_id = ?1 ORDER BY position")
                .setParameter(1, order.id())
                .getResultList();
    }

    /** Those of the orders whose draft is still there. */
    @SuppressWarnings("unchecked")
    public List<UUID> kept(Collection<UUID> orders) {
        return orders.stream()
                .filter(order -> !entities.createNativeQuery("SELECT position FROM draft_part WHERE order_id = ?1")
                        .setParameter(1, order)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty())
                .toList();
    }
}
