package org.toguna.commitment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;

/** A promise that exists by a dated, referenced act of its lead institution, and changes only by amendment. */
@Entity
@Table(name = "commitment")
public class Commitment {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private int number;

    @Column(name = "lead_institution_id")
    private UUID leadInstitutionId;

    @Embedded
    private Act act;

    @Column(name = "version_number")
    private int versionNumber;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<CommitmentVersion> versions = new ArrayList<>();

    @Column(name = "report_count")
    private int reportCount;

    @Enumerated(EnumType.STRING)
    private Status status = Status.NO_NEWS;

    private Integer percentage;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected Commitment() {}

    /** @throws Refusal naming every field of the terms that is missing or wrong */
    public Commitment(Institution lead, int number, Act act, Terms terms, Instant now) {
        terms.check();
        this.id = UUID.randomUUID();
        this.forumId = lead.forumId();
        this.number = number;
        this.leadInstitutionId = lead.id();
        this.act = act;
        this.versionNumber = 1;
        versions.add(new CommitmentVersion(this, 1, terms, null, null, now));
    }

    /**
     * Puts new terms in force; the old ones stay readable.
     *
     * @param by the function of whoever decides
     * @param expectedVersion the version that was on the screen when the amendment was written
     * @throws Refusal {@code commitment.amendedMeanwhile} when another amendment came first, or naming the wrong fields
     */
    public void amend(Terms terms, String reason, String by, int expectedVersion, Instant now) {
        if (expectedVersion != versionNumber) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.amendedMeanwhile", versionNumber);
        }
        new Validation().paragraph("reason", reason).line("decidedBy", by).refuse();
        terms.check();
        versionNumber++;
        versions.add(new CommitmentVersion(this, versionNumber, terms, reason.strip(), by.strip(), now));
    }

    /** Takes what a focal point reports; the latest report says how the commitment stands. */
    public ProgressReport report(Progress progress, UUID by, Instant now) {
        progress.check();
        reportCount++;
        status = progress.status();
        percentage = progress.percentage();
        reportedAt = now;
        return new ProgressReport(id, reportCount, progress, by, now);
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public int number() {
        return number;
    }

    public UUID leadInstitutionId() {
        return leadInstitutionId;
    }

    public Act act() {
        return act;
    }

    /** The terms in force. */
    public Terms terms() {
        return versions.get(versions.size() - 1).terms();
    }

    public int versionNumber() {
        return versionNumber;
    }

    /** Oldest first. */
    public List<CommitmentVersion> versions() {
        return Collections.unmodifiableList(versions);
    }

    public Status status() {
        return status;
    }

    /** 0 to 100, once somebody reported. */
    public OptionalInt percentage() {
        return percentage == null ? OptionalInt.empty() : OptionalInt.of(percentage);
    }

    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }
}
