package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The terms of a commitment from one day on; never changed, only followed by another. */
@Entity
@Table(name = "commitment_version")
public class CommitmentVersion {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    private int number;

    @Embedded
    private Terms terms;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected CommitmentVersion() {}

    CommitmentVersion(
            Commitment commitment, int number, Terms terms, String reason, String decidedBy, Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.commitment = commitment;
        this.number = number;
        this.terms = terms;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** Counted from 1, the terms of the act itself. */
    public int number() {
        return number;
    }

    public Terms terms() {
        return terms;
    }

    /** Why the terms were amended; the first version needs none. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The function of whoever decided the amendment. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
