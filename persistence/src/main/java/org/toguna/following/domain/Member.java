package org.toguna.following.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** A seat on the follow-up committee: a function in an institution, never a person's name. */
@Entity
@Table(name = "committee_member")
public class Member {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "member_function")
    private LocalizedText function;

    private LocalizedText institution;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected Member() {}

    /** @throws org.toguna.values.Refusal naming every field that is missing or wrong */
    public Member(UUID forumId, LocalizedText function, LocalizedText institution, Instant now) {
        var validation = new Validation()
                .require(!function.isEmpty(), "function", "shared.missing")
                .require(!institution.isEmpty(), "institution", "shared.missing");
        function.texts().values().forEach(text -> validation.optional("function", text, Validation.LINE));
        institution.texts().values().forEach(text -> validation.optional("institution", text, Validation.LINE));
        validation.refuse();
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.function = function;
        this.institution = institution;
        this.joinedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public LocalizedText function() {
        return function;
    }

    public LocalizedText institution() {
        return institution;
    }
}
