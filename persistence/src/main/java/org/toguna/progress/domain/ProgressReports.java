package org.toguna.progress.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.files.domain.StoredFile;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;

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

    /** The public ones, latest first. */
    public List<ProgressReport> on(Commitment commitment) {
        return on(commitment, EnumSet.of(ReportState.PUBLISHED));
    }

    /** Those that wait for the secretariat or came back from it, latest first. */
    public List<ProgressReport> unpublished(Commitment commitment) {
        return on(commitment, EnumSet.of(ReportState.SUBMITTED, ReportState.SENT_BACK));
    }

    private List<ProgressReport> on(Commitment commitment, Set<ReportState> states) {
        return entities.createQuery(
                        "SELECT r FROM ProgressReport r WHERE r.commitmentId = :commitment AND r.state IN :states"
                                + " ORDER BY r.number DESC",
                        ProgressReport.class)
                .setParameter("commitment", commitment.id())
                .setParameter("states", states)
                .getResultList();
    }

    /** A report about to be decided, asked for by its number on a commitment that the caller holds locked. */
    public ProgressReport get(Commitment commitment, int number) {
        return entities.createQuery(
                        "SELECT r FROM ProgressReport r WHERE r.commitmentId = :commitment AND r.number = :number",
                        ProgressReport.class)
                .setParameter("commitment", commitment.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("commitment.report", number));
    }

    /** What waits for the secretariat in a forum, oldest first. */
    public Page<SubmittedReport> submitted(UUID forum, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT NEW org.toguna.progress.domain.SubmittedReport(c.number, c.title, r.number,"
                                        + " r.status, r.percentage, r.narrative, r.reportedAt) FROM ProgressReport r"
                                        + " JOIN Commitment c ON c.id = r.commitmentId WHERE c.forumId = :forum"
                                        + " AND r.state = :submitted ORDER BY r.reportedAt, c.number",
                                SubmittedReport.class)
                        .setParameter("forum", forum)
                        .setParameter("submitted", ReportState.SUBMITTED),
                entities.createQuery(
                                "SELECT COUNT(r) FROM ProgressReport r JOIN Commitment c ON c.id = r.commitmentId"
                                        + " WHERE c.forumId = :forum AND r.state = :submitted",
                                Long.class)
                        .setParameter("forum", forum)
                        .setParameter("submitted", ReportState.SUBMITTED));
    }

    /** The public ones on every commitment of a forum, by commitment and oldest first. */
    public List<ProgressReport> all(UUID forum) {
        return entities.createQuery(
                        "SELECT r FROM ProgressReport r, Commitment c WHERE c.id = r.commitmentId"
                                + " AND r.state = :published AND c.forumId = :forum ORDER BY c.number, r.number",
                        ProgressReport.class)
                .setParameter("forum", forum)
                .setParameter("published", ReportState.PUBLISHED)
                .getResultList();
    }

    /** The public ones of a forum, latest published first. */
    public List<ProgressReport> latest(UUID forum, int most) {
        return entities.createQuery(
                        "SELECT r FROM ProgressReport r WHERE r.state = :published AND r.commitmentId IN"
                                + " (SELECT c.id FROM Commitment c WHERE c.forumId = :forum) ORDER BY r.decidedAt DESC",
                        ProgressReport.class)
                .setParameter("forum", forum)
                .setParameter("published", ReportState.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }

    /** A file, asked for as evidence of one commitment in a report of one of these states: any other is not found. */
    public StoredFile evidence(Commitment commitment, String sha256, Set<ReportState> states) {
        return entities.createQuery(
                        "SELECT f FROM StoredFile f WHERE f.sha256 = :sha256 AND EXISTS (SELECT r FROM ProgressReport r"
                                + " WHERE r.commitmentId = :commitment AND r.evidenceFile = f.sha256"
                                + " AND r.state IN :states)",
                        StoredFile.class)
                .setParameter("sha256", sha256)
                .setParameter("commitment", commitment.id())
                .setParameter("states", states)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("commitment.file", sha256));
    }
}
