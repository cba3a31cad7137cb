package org.toguna.commitment.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.toguna.database.domain.UuidConverter;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;

/** A ministry, host State, donor or body that may commit itself at a forum, and the people who report for it. */
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

    @ElementCollection
    @CollectionTable(name = "institution_focal_point", joinColumns = @JoinColumn(name = "institution_id"))
    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private Set<UUID> focalPoints = new HashSet<>();

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

    public void nameFocalPoint(UUID person) {
        focalPoints.add(person);
    }

    public void releaseFocalPoint(UUID person) {
        focalPoints.remove(person);
    }

    public boolean isReportedBy(UUID person) {
        return focalPoints.contains(person);
    }

    /** @throws Refusal {@code identity.forbidden} for whoever is none of its focal points, who alone say how its commitments stand */
    public void mustBeReportedBy(UUID person) {
        if (!isReportedBy(person)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "identity.forbidden");
        }
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

    public Set<UUID> focalPoints() {
        return Collections.unmodifiableSet(focalPoints);
    }
}
