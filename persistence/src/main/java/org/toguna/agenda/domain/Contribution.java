package org.toguna.agenda.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Level;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** A participant's input under one heading of a forum; the public reads it once it is published, without its author's name. */
@Entity
@Table(name = "contribution")
public class Contribution {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "author_id")
    private UUID authorId;

    private String heading;

    @Column(name = "body")
    private String text;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "stated_level")
    private Level level;

    @Enumerated(EnumType.STRING)
    private Status status = Status.POSTED;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "refusal_reason")
    private String refusalReason;

    @Version
    private int version;

    protected Contribution() {}

    /** @throws Refusal naming every field of the statement that is wrong */
    public Contribution(Forum forum, UUID authorId, Statement statement, Instant now) {
        statement.checkFor(forum);
        this.id = UUID.randomUUID();
        this.forumId = forum.id();
        this.authorId = authorId;
        this.heading = statement.heading();
        this.text = statement.text().strip();
        this.language = statement.language();
        this.level = statement.level();
        this.postedAt = now;
    }

    /** @throws Refusal {@code agenda.alreadyDecided} */
    public void publish(Instant now) {
        decide(Status.PUBLISHED, now);
    }

    /** @throws Refusal {@code shared.missing} for want of a reason, or {@code agenda.alreadyDecided} */
    public void refuse(String reason, Instant now) {
        new Validation().paragraph("reason", reason).refuse();
        decide(Status.REFUSED, now);
        refusalReason = reason.strip();
    }

    private void decide(Status decision, Instant now) {
        if (status != Status.POSTED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "agenda.alreadyDecided");
        }
        status = decision;
        decidedAt = now;
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public UUID authorId() {
        return authorId;
    }

    public String heading() {
        return heading;
    }

    public String text() {
        return text;
    }

    public String language() {
        return language;
    }

    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    public Status status() {
        return status;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }
}
