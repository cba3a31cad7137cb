package org.toguna.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One browser in which a person signed in; we hold the hash of its cookie. */
@Entity
@Table(name = "sign_in")
public class SignIn {
    public static final Duration LASTS = Duration.ofHours(12);

    /** For so long after a letter the mailbox stands in for a password that was forgotten. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "by_letter")
    private boolean byLetter;

    @Column(name = "second_factor_shown")
    private boolean secondFactorShown;

    protected SignIn() {}

    /** @param byLetter whether a code or link from the mailbox opened it, and not a password */
    public SignIn(String token, UUID personId, boolean byLetter, Instant now) {
        this.tokenHash = Token.hash(token);
        this.personId = personId;
        this.startedAt = now;
        this.expiresAt = now.plus(LASTS);
        this.byLetter = byLetter;
    }

    public void showSecondFactor() {
        secondFactorShown = true;
    }

    public boolean hasShownSecondFactor() {
        return secondFactorShown;
    }

    /** Whether its owner has just shown that they read their mailbox. */
    public boolean isFreshByLetter(Instant now) {
        return byLetter && now.isBefore(startedAt.plus(FRESH));
    }

    public boolean holdsAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public UUID personId() {
        return personId;
    }
}
