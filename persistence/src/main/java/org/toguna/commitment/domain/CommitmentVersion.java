package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
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

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String document;

    private Integer position;
    private String hash;

    @Transient
    private Decision decision;

    protected CommitmentVersion() {}

    CommitmentVersion(Commitment commitment, Decision decision) {
        this.id = UUID.randomUUID();
        this.commitment = commitment;
        this.number = decision.version();
        this.decidedAt = decision.decidedAt();
        this.document = decision.document();
    }

    /** Gives it its place in the history of the forum's register. */
    void chain(int position, String hash) {
        this.position = position;
        this.hash = hash;
    }

    /** Whether its own columns repeat what its document says. */
    boolean isAsDecided() {
        return decision().version() == number
                && decision().commitment() == commitment.number()
                && decision().decidedAt().equals(decidedAt);
    }

    Commitment commitment() {
        return commitment;
    }

    /** Counted from 1, the terms of the act itself. */
    public int number() {
        return number;
    }

    /** What was decided, exactly as it was written down that day. */
    public String document() {
        return document;
    }

    public Decision decision() {
        if (decision == null) {
            decision = Decision.of(document);
        }
        return decision;
    }

    public Terms terms() {
        return decision().terms();
    }

    /** Why the terms were amended or the commitment withdrawn; an adoption needs none. */
    public Optional<String> reason() {
        return Optional.ofNullable(decision().reason());
    }

    /** The function of whoever decided. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decision().decidedBy());
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Its place in the history, counted from 1. */
    public Optional<Integer> position() {
        return Optional.ofNullable(position);
    }

    /** SHA-256 of the hash before it and of the document, see {@link History}. */
    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }
}
