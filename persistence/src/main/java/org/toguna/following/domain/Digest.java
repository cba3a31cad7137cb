package org.toguna.following.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.toguna.identity.domain.Token;

/** One weekly letter to one follower, with the hash of the link by which its reader leaves. */
@Entity
@Table(name = "digest")
public class Digest {
    @Id
    private UUID id;

    @Column(name = "follower_id")
    private UUID followerId;

    private String week;

    @Column(name = "leave_hash")
    private String leaveHash;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Digest() {}

    /** @param leaveToken the token of the link by which the reader leaves */
    public Digest(Follower follower, Week week, String leaveToken, Instant now) {
        this.id = UUID.randomUUID();
        this.followerId = follower.id();
        this.week = week.toString();
        this.leaveHash = Token.hash(leaveToken);
        this.writtenAt = now;
    }
}
