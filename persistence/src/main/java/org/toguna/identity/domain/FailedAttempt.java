package org.toguna.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A wrong password for an address, known to us or not. */
@Entity
@Table(name = "failed_attempt")
public class FailedAttempt {
    @Id
    private UUID id;

    private String subject;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected FailedAttempt() {}

    public FailedAttempt(String subject, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.failedAt = now;
    }
}
