package org.toguna.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.toguna.values.Page;

/** The trail: entries are added and read, never changed or removed. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext
    EntityManager entities;

    protected AuditTrail() {}

    public AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    /** What happened in a forum, newest first. */
    public Page<AuditEntry> page(UUID forum, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT e FROM AuditEntry e WHERE e.forumId = :forum ORDER BY e.happenedAt DESC, e.id",
                                AuditEntry.class)
                        .setParameter("forum", forum),
                entities.createQuery("SELECT COUNT(e) FROM AuditEntry e WHERE e.forumId = :forum", Long.class)
                        .setParameter("forum", forum));
    }
}
