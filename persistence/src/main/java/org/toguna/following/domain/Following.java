package org.toguna.following.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.identity.domain.Token;

/** One thing that a follower follows, from the day on which they confirmed it. */
@Entity
@Table(name = "following")
public class Following {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "follower_id")
    private Follower follower;

    @Column(name = "forum_id")
    private UUID forumId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private String target;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Following() {}

    Following(Follower follower, UUID forumId, Interest interest) {
        this.id = UUID.randomUUID();
        this.follower = follower;
        this.forumId = forumId;
        this.subject = interest.subject();
        this.target = interest.target();
    }

    /** @return the token for the letter that asks for a confirmation */
    String ask(Instant now) {
        var token = Token.make();
        tokenHash = Token.hash(token);
        askedAt = now;
        return token;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    boolean is(UUID ofForum, Interest interest) {
        return forumId.equals(ofForum) && interest().equals(interest);
    }

    boolean answersTo(String hash) {
        return tokenHash.equals(hash);
    }

    boolean wasAskedSince(Instant time) {
        return askedAt != null && askedAt.isAfter(time);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public UUID forumId() {
        return forumId;
    }

    public Interest interest() {
        return new Interest(subject, target);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
