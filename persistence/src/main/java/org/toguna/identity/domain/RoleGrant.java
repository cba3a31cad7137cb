package org.toguna.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A role that a person holds in one forum, or in the installation. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {
    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected RoleGrant() {}

    /** @param forumId null for a role in the installation */
    public RoleGrant(UUID personId, Role role, UUID forumId, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.role = role;
        this.forumId = forumId;
        this.grantedAt = now;
    }

    public Role role() {
        return role;
    }

    public UUID forumId() {
        return forumId;
    }

    public UUID personId() {
        return personId;
    }
}
