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

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SignIn() {}

    public SignIn(String token, UUID personId, Instant now) {
        this.tokenHash = Token.hash(token);
        this.personId = personId;
        this.startedAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    public boolean holdsAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public UUID personId() {
        return personId;
    }
}
