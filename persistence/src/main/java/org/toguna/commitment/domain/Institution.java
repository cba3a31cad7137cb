package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** A ministry, host State, donor or body that may commit itself at a forum. */
@Entity
@Table(name = "institution")
public class Institution {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    protected Institution() {}

    /** @throws Refusal naming every field that is missing or wrong */
    public Institution(UUID forumId, LocalizedText name, InstitutionKind kind) {
        var validation = new Validation()
                .require(!name.isEmpty(), "name", "shared.missing")
                .present("kind", kind);
        name.texts().values().forEach(text -> validation.optional("name", text, Validation.LINE));
        validation.refuse();
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.name = name;
        this.kind = kind;
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public LocalizedText name() {
        return name;
    }

    public InstitutionKind kind() {
        return kind;
    }
}
