package org.toguna.progress.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Status;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** What a focal point reported one day; it stays as it was said. */
@Entity
@Table(name = "progress_report")
public class ProgressReport {
    @Id
    private UUID id;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int percentage;
    private LocalizedText narrative;
    private LocalizedText obstacles;

    @Column(name = "spent_amount")
    private BigDecimal spentAmount;

    @Column(name = "spent_currency")
    private String spentCurrency;

    private Measurements measurements;

    @Column(name = "evidence_link")
    private String evidenceLink;

    @Column(name = "evidence_file")
    private String evidenceFile;

    @Column(name = "evidence_name")
    private String evidenceName;

    @Column(name = "reported_by")
    private UUID reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.SUBMITTED;

    @Column(name = "sent_back_because")
    private String sentBackBecause;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ProgressReport() {}

    /**
     * What a focal point hands in, to be confirmed and published by others.
     *
     * @param expectedReports how many reports there were when it was written, or null when whoever writes does not say
     * @throws Refusal {@code commitment.reportedMeanwhile} when another report came first, {@code commitment.withdrawn}, or
     *     naming the wrong fields
     */
    public ProgressReport(
            Commitment commitment, Progress progress, UUID reportedBy, Integer expectedReports, Instant reportedAt) {
        commitment.mustTakeReport(expectedReports);
        progress.check(commitment.terms());
        this.id = UUID.randomUUID();
        this.commitmentId = commitment.id();
        this.number = commitment.countReport();
        this.status = progress.status();
        this.percentage = progress.percentage();
        this.narrative = progress.narrative();
        this.obstacles = progress.obstacles();
        if (progress.spent() != null) {
            this.spentAmount = progress.spent().amount();
            this.spentCurrency = progress.spent().currency();
        }
        this.measurements = progress.measurements();
        this.evidenceLink = progress.evidenceLink();
        if (progress.evidence() != null) {
            this.evidenceFile = progress.evidence().sha256();
            this.evidenceName = progress.evidence().name();
        }
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    /** Names the file that came with it as its evidence. */
    public void enclose(Progress.Evidence evidence) {
        this.evidenceFile = evidence.sha256();
        this.evidenceName = evidence.name();
    }

    /**
     * Somebody answers for it in the institution's name.
     *
     * @throws Refusal {@code commitment.report.decided}, {@code commitment.report.confirmed}, {@code commitment.report.own} for who wrote
     *     it
     */
    public void confirm(UUID validator, Instant now) {
        mustBeUndecided();
        if (confirmedAt != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.report.confirmed");
        }
        if (validator.equals(reportedBy)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "commitment.report.own");
        }
        confirmedBy = validator;
        confirmedAt = now;
    }

    /** @throws Refusal {@code commitment.report.unconfirmed} */
    public void mustBeConfirmed() {
        mustBeUndecided();
        if (confirmedAt == null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.report.unconfirmed");
        }
    }

    /**
     * Makes it public: the latest public report says how the commitment stands.
     *
     * @throws Refusal {@code commitment.report.decided} when it was decided before
     */
    public void publish(Commitment commitment, Instant now) {
        decide(ReportState.PUBLISHED, now);
        commitment.standAsReported(number, status, percentage, reportedAt);
    }

    /**
     * Gives it back to the focal point.
     *
     * @throws Refusal {@code commitment.report.decided} when it was decided before, or a missing reason
     */
    public void sendBack(String reason, Instant now) {
        new Validation().paragraph("reason", reason).refuse();
        decide(ReportState.SENT_BACK, now);
        sentBackBecause = reason.strip();
    }

    private void mustBeUndecided() {
        if (state != ReportState.SUBMITTED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.report.decided");
        }
    }

    private void decide(ReportState decision, Instant now) {
        mustBeUndecided();
        state = decision;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    /** Counted from 1 for each commitment. */
    public int number() {
        return number;
    }

    public Status status() {
        return status;
    }

    public int percentage() {
        return percentage;
    }

    public LocalizedText narrative() {
        return narrative;
    }

    public LocalizedText obstacles() {
        return obstacles;
    }

    /** The money spent so far. */
    public Optional<Progress.Spent> spent() {
        return Optional.ofNullable(spentAmount).map(amount -> new Progress.Spent(amount, spentCurrency));
    }

    public List<Measurement> measurements() {
        return measurements.all();
    }

    public Optional<String> evidenceLink() {
        return Optional.ofNullable(evidenceLink);
    }

    public Optional<Progress.Evidence> evidence() {
        return Optional.ofNullable(evidenceFile).map(sha256 -> new Progress.Evidence(sha256, evidenceName));
    }

    public UUID reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public ReportState state() {
        return state;
    }

    /** Why it was sent back. */
    public Optional<String> sentBackBecause() {
        return Optional.ofNullable(sentBackBecause);
    }

    /** When a validator of the institution confirmed it. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** When it was published or sent back. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
