package org.toguna.commitment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.LocalizedText;
import org.toguna.values.NotFound;

/** The institutions of a forum: few enough to be listed whole. */
@ApplicationScoped
public class Institutions {
    @PersistenceContext
    EntityManager entities;

    protected Institutions() {}

    public Institutions(EntityManager entities) {
        this.entities = entities;
    }

    /** Written at once: EclipseLink orders inserts by class, not by the foreign keys of what refers to it by id. */
    public void add(Institution institution) {
        entities.persist(institution);
        entities.flush();
    }

    /** An institution of another forum is not found. */
    public Institution get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(Institution.class, id))
                .filter(institution -> institution.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("commitment.institution", id));
    }

    /** The one that leads a commitment. */
    public Institution leading(Commitment commitment) {
        return get(commitment.forumId(), commitment.leadInstitutionId());
    }

    public boolean isNamed(UUID forum, LocalizedText name) {
        return of(forum).stream().anyMatch(institution -> institution.name().equals(name));
    }

    public List<Institution> of(UUID forum) {
        return entities.createQuery(
                        "SELECT i FROM Institution i WHERE i.forumId = :forum ORDER BY i.kind, i.name",
                        Institution.class)
                .setParameter("forum", forum)
                .getResultList();
    }
}
