package org.toguna.progress.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Standing;
import org.toguna.commitment.domain.Status;
import org.toguna.files.domain.StoredFile;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Role;
import org.toguna.values.Backlog;
import org.toguna.values.NotFound;
import org.toguna.values.Overdue;
import org.toguna.values.Page;

/** Everything that focal points reported. */
@ApplicationScoped
public class ProgressReports {
    private static final String CONFIRMED_BY =
            " AND EXISTS (SELECT m FROM Mandate m WHERE m.personId = :validator AND m.role = :role"
                    + " AND m.institutionId = c.leadInstitutionId AND" + Mandate.IN_FORCE + ")";

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
                forum, CONFIRMED_BY, Map.of("validator", validator, "role", Role.VALIDATOR, "now", now), wanted);
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

    /** What waits for somebody to confirm it, by institution; not what they wrote themselves. */
    public Map<UUID, Backlog> toConfirm(UUID validator, UUID forum, Instant now) {
        var backlogs = new LinkedHashMap<UUID, Backlog>();
        entities.createQuery(
                        "SELECT c.leadInstitutionId, COUNT(r), MIN(r.reportedAt) FROM ProgressReport r"
                                + " JOIN Commitment c ON c.id = r.commitmentId WHERE c.forumId = :forum"
                                + " AND r.state = :submitted AND r.confirmedAt IS NULL AND r.reportedBy <> :validator"
                                + CONFIRMED_BY + " GROUP BY c.leadInstitutionId ORDER BY c.leadInstitutionId",
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("submitted", ReportState.SUBMITTED)
                .setParameter("validator", validator)
                .setParameter("role", Role.VALIDATOR)
                .setParameter("now", now)
                .getResultList()
                .forEach(row -> backlogs.put((UUID) row[0], Backlog.of(new Object[] {row[1], row[2]})));
        return backlogs;
    }

    /** What may be published: confirmed, or of an institution for which nobody confirms. */
    public Backlog toPublish(UUID forum, Instant now) {
        return Backlog.of(entities.createQuery(
                        "SELECT COUNT(r), MIN(r.reportedAt) FROM ProgressReport r JOIN Commitment c ON c.id = r.commitmentId"
                                + " WHERE c.forumId = :forum AND r.state = :submitted AND (r.confirmedAt IS NOT NULL"
                                + " OR NOT EXISTS (SELECT m FROM Mandate m WHERE m.role = :role"
                                + " AND m.institutionId = c.leadInstitutionId AND" + Mandate.IN_FORCE + "))",
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("submitted", ReportState.SUBMITTED)
                .setParameter("role", Role.VALIDATOR)
                .setParameter("now", now)
                .getSingleResult());
    }

    /** What came back to who wrote it, and nobody wrote anew. */
    public Backlog sentBack(UUID author, UUID forum) {
        return Backlog.of(entities.createQuery(
                        "SELECT COUNT(r), MIN(r.decidedAt) FROM ProgressReport r JOIN Commitment c ON c.id = r.commitmentId"
                                + " WHERE c.forumId = :forum AND r.state = :sentBack AND r.reportedBy = :author"
                                + " AND r.number = c.reportCount AND c.status <> :withdrawn",
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("sentBack", ReportState.SENT_BACK)
                .setParameter("author", author)
                .setParameter("withdrawn", Status.WITHDRAWN)
                .getSingleResult());
    }

    /**
     * The commitments on which a focal point owes news, by institution: since their start or their latest public report more time has
     * passed than we are patient, or will have in {@value Occasion#DAYS_AHEAD} days. Where a report waits, others owe something.
     *
     * @param zone in which today is a day
     */
    public Map<UUID, Overdue> newsOwed(UUID focalPoint, UUID forum, Instant now, ZoneId zone) {
        var latest =
                LocalDate.ofInstant(now, zone).plusDays(Occasion.DAYS_AHEAD).minusMonths(Standing.MONTHS_OF_PATIENCE);
        var owed = new TreeMap<UUID, Overdue>();
        Stream.concat(
                        owed("c.starts", "c.reportedAt IS NULL AND c.starts <= :latest", focalPoint, forum, now, latest)
                                .map(row -> Map.entry((UUID) row[0], owed(row, (LocalDate) row[2]))),
                        owed(
                                        "c.reportedAt",
                                        "c.reportedAt < :latest",
                                        focalPoint,
                                        forum,
                                        now,
                                        latest.plusDays(1).atStartOfDay(zone).toInstant())
                                .map(row -> Map.entry(
                                        (UUID) row[0], owed(row, LocalDate.ofInstant((Instant) row[2], zone)))))
                .forEach(entry -> owed.merge(entry.getKey(), entry.getValue(), Overdue::and));
        return owed;
    }

    private static Overdue owed(Object[] row, LocalDate news) {
        return new Overdue((Long) row[1], news.plusMonths(Standing.MONTHS_OF_PATIENCE));
    }

    private Stream<Object[]> owed(
            String news, String condition, UUID focalPoint, UUID forum, Instant now, Object latest) {
        return entities
                .createQuery(
                        "SELECT c.leadInstitutionId, COUNT(c), MIN(" + news
                                + ") FROM Commitment c WHERE c.forumId = :forum"
                                + " AND c.status NOT IN :closed AND " + condition + " AND" + Commitments.REPORTED_BY
                                + "AND NOT EXISTS (SELECT r FROM ProgressReport r WHERE r.commitmentId = c.id"
                                + " AND r.state = :submitted) GROUP BY c.leadInstitutionId",
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("closed", Reminders.CLOSED)
                .setParameter("latest", latest)
                .setParameter("person", focalPoint)
                .setParameter("focalPoint", Role.FOCAL_POINT)
                .setParameter("now", now)
                .setParameter("submitted", ReportState.SUBMITTED)
                .getResultList()
                .stream();
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
