package org.toguna.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.identity.domain.Happened;

/** One act, kept for ever. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    private UUID id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    private String action;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "subject_id")
    private UUID subjectId;

    protected AuditEntry() {}

    public AuditEntry(Happened happened, Instant at) {
        this.id = UUID.randomUUID();
        this.happenedAt = at;
        this.actorId = happened.actor();
        this.action = happened.action();
        this.forumId = happened.forum();
        this.subjectId = happened.subject();
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Optional<UUID> actorId() {
        return Optional.ofNullable(actorId);
    }

    public String action() {
        return action;
    }

    public Optional<UUID> subjectId() {
        return Optional.ofNullable(subjectId);
    }
}
