package org.toguna.testimony.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.identity.domain.Token;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** A link that an organiser gives to people of the place, for them to say what they see of one commitment. */
@Entity
@Table(name = "witness_link")
public class WitnessLink {
    /** In days. */
    public static final int LONGEST = 365;

    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "given_to")
    private String givenTo;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected WitnessLink() {}

    /**
     * @param givenTo whom it is for, such as "Comité de gestion du forage"
     * @param days 1 to {@link #LONGEST}
     * @param token what the link holds; its hash alone is kept
     * @throws Refusal naming every field that is missing or wrong
     */
    public WitnessLink(Commitment commitment, String givenTo, Integer days, String token, Instant now) {
        new Validation()
                .line("givenTo", givenTo)
                .require(days != null && days >= 1 && days <= LONGEST, "days", "following.link.days", LONGEST)
                .refuse();
        this.id = UUID.randomUUID();
        this.forumId = commitment.forumId();
        this.commitmentId = commitment.id();
        this.givenTo = givenTo.strip();
        this.tokenHash = Token.hash(token);
        this.givenAt = now;
        this.expiresAt = now.plus(Duration.ofDays(days));
    }

    /** Takes it back; the first time counts. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean serves(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** @throws Refusal {@code following.link.over} */
    public void mustServe(Instant now) {
        if (!serves(now)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "following.link.over");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    public String givenTo() {
        return givenTo;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
