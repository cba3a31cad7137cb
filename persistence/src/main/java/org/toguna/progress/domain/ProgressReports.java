package org.toguna.progress.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.files.domain.StoredFile;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Role;
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

    /** Those that wait or came back, latest first. */
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

    /** What waits in a forum, oldest first. */
    public Page<SubmittedReport> submitted(UUID forum, Page.Wanted wanted) {
        return submitted(forum, "", Map.of(), wanted);
    }

    /** What waits there for the institutions for which this person confirms, oldest first. */
    public Page<SubmittedReport> submittedTo(UUID validator, UUID forum, Instant now, Page.Wanted wanted) {
        return submitted(
                forum,
                " AND EXISTS (SELECT m FROM Mandate m WHERE m.personId = :validator AND m.role = :role"
                        + " AND m.institutionId = c.leadInstitutionId AND" + Mandate.IN_FORCE + ")",
                Map.of("validator", validator, "role", Role.VALIDATOR, "now", now),
                wanted);
    }

    private Page<SubmittedReport> submitted(
            UUID forum, String condition, Map<String, Object> parameters, Page.Wanted wanted) {
        var from = " FROM ProgressReport r JOIN Commitment c ON c.id = r.commitmentId WHERE c.forumId = :forum"
                + " AND r.state = :submitted" + condition;
        var reports = entities.createQuery(
                "SELECT NEW org.toguna.progress.domain.SubmittedReport(c.number, c.title, r.number, r.status,"
                        + " r.percentage, r.narrative, r.reportedAt, r.confirmedAt)" + from
                        + " ORDER BY r.reportedAt, c.number",
                SubmittedReport.class);
        var number = entities.createQuery("SELECT COUNT(r)" + from, Long.class);
        for (var query : List.of(reports, number)) {
            query.setParameter("forum", forum).setParameter("submitted", ReportState.SUBMITTED);
            parameters.forEach(query::setParameter);
        }
        return wanted.of(reports, number);
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
