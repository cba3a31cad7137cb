package org.toguna.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A wrong guess, at an account that exists or not. */
@Entity
@Table(name = "failed_attempt")
public class FailedAttempt {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Guess guessed;

    private String account;
    private String origin;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected FailedAttempt() {}

    /**
     * @param account what stands for the address
     * @param origin what stands for the network, or for a browser that knows the account
     */
    public FailedAttempt(Guess guessed, String account, String origin, Instant now) {
        this.id = UUID.randomUUID();
        this.guessed = guessed;
        this.account = account;
        this.origin = origin;
        this.failedAt = now;
    }
}
