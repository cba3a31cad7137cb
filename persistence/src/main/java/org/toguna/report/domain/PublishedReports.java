package org.toguna.report.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** The published reports, forum by forum. Contents are no entities, so that a list never loads one. */
@ApplicationScoped
public class PublishedReports {
    /** In bytes: H2 holds no more in a column, and nobody holds more in memory to send one. */
    public static final int PART = 1024 * 1024;

    @PersistenceContext
    EntityManager entities;

    protected PublishedReports() {}

    public PublishedReports(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a report with its content. The database refuses a second one for the same order or with the same number. */
    public void add(PublishedReport report, byte[] content) {
        entities.persist(report);
        entities.flush();
        for (int from = 0; from < content.length; from += PART) {
            entities.createNativeQuery(
                            "INSERT INTO published_report_part (report_id, position, content) VALUES (?1, ?2, ?3)")
                    .setParameter(1, report.id())
                    .setParameter(2, from / PART)
                    .setParameter(3, Arrays.copyOfRange(content, from, Math.min(from + PART, content.length)))
                    .executeUpdate();
        }
    }

    /** @param position counted from 0; a report has as many parts as its length takes */
    public byte[] part(UUID report, int position) {
        return (byte[]) entities.createNativeQuery(
                        "SELECT content FROM published_report_part WHERE report_id = ?1 AND position = ?2")
                .setParameter(1, report)
                .setParameter(2, position)
                .getSingleResult();
    }

    public PublishedReport get(UUID forum, int number) {
        return entities.createQuery(
                        "SELECT r FROM PublishedReport r WHERE r.forumId = :forum AND r.number = :number",
                        PublishedReport.class)
                .setParameter("forum", forum)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("report", number));
    }

    /** Newest first. */
    public Page<PublishedReport> page(UUID forum, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT r FROM PublishedReport r WHERE r.forumId = :forum ORDER BY r.number DESC",
                                PublishedReport.class)
                        .setParameter("forum", forum),
                entities.createQuery("SELECT COUNT(r) FROM PublishedReport r WHERE r.forumId = :forum", Long.class)
                        .setParameter("forum", forum));
    }

    /** The report of a forum that has this content. */
    public Optional<PublishedReport> withContent(UUID forum, String sha256) {
        return entities.createQuery(
                        "SELECT r FROM PublishedReport r WHERE r.forumId = :forum AND r.sha256 = :sha256",
                        PublishedReport.class)
                .setParameter("forum", forum)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** The newest report of the same kind and language, if this one is not it. */
    public Optional<PublishedReport> newerThan(PublishedReport report) {
        return entities.createQuery(
                        "SELECT r FROM PublishedReport r WHERE r.forumId = :forum AND r.kind = :kind"
                                + " AND r.language = :language AND r.number > :number ORDER BY r.number DESC",
                        PublishedReport.class)
                .setParameter("forum", report.forumId())
                .setParameter("kind", report.kind())
                .setParameter("language", report.language())
                .setParameter("number", report.number())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<PublishedReport> madeFor(ReportOrder order) {
        return madeFor(List.of(order.id())).stream().findFirst();
    }

    public List<PublishedReport> madeFor(List<UUID> orders) {
        return orders.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT r FROM PublishedReport r WHERE r.orderId IN :orders", PublishedReport.class)
                        .setParameter("orders", orders)
                        .getResultList();
    }

    /** What the next report of a forum is numbered; only who holds the lease on an order asks. */
    public int nextNumber(UUID forum) {
        return 1
                + entities.createQuery(
                                "SELECT COALESCE(MAX(r.number), 0) FROM PublishedReport r WHERE r.forumId = :forum",
                                Integer.class)
                        .setParameter("forum", forum)
                        .getSingleResult();
    }
}
