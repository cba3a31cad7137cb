package org.toguna.commitment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Everything that focal points reported. */
@ApplicationScoped
public class ProgressReports {
    @PersistenceContext
    EntityManager entities;

    protected ProgressReports() {}

    public ProgressReports(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ProgressReport report) {
        entities.persist(report);
    }

    /** Latest first. */
    public List<ProgressReport> on(Commitment commitment) {
        return entities.createQuery(
                        "SELECT r FROM ProgressReport r WHERE r.commitmentId = :commitment ORDER BY r.number DESC",
                        ProgressReport.class)
                .setParameter("commitment", commitment.id())
                .getResultList();
    }

    /** On every commitment of a forum, oldest first. */
    public List<ProgressReport> all(UUID forum) {
        return entities.createQuery(
                        "SELECT r FROM ProgressReport r WHERE r.commitmentId IN"
                                + " (SELECT c.id FROM Commitment c WHERE c.forumId = :forum) ORDER BY r.number",
                        ProgressReport.class)
                .setParameter("forum", forum)
                .getResultList();
    }
}
