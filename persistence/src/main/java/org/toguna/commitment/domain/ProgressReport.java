package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.shared.LocalizedText;

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

    protected ProgressReport() {}

    ProgressReport(UUID commitmentId, int number, Progress progress, UUID reportedBy, Instant reportedAt) {
        this.id = UUID.randomUUID();
        this.commitmentId = commitmentId;
        this.number = number;
        this.status = progress.status();
        this.percentage = progress.percentage();
        this.narrative = progress.narrative();
        this.evidenceLink = progress.evidenceLink();
        if (progress.evidence() != null) {
            this.evidenceFile = progress.evidence().sha256();
            this.evidenceName = progress.evidence().name();
        }
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
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
}
