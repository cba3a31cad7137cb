package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who holds which role where. */
@ApplicationScoped
public class Grants {
    @PersistenceContext
    EntityManager entities;

    protected Grants() {}

    public Grants(EntityManager entities) {
        this.entities = entities;
    }

    /** Gives a role; giving it twice changes nothing. */
    public void give(UUID person, Role role, UUID forum, Instant now) {
        if (!held(person, List.of(role), forum)) {
            entities.persist(new RoleGrant(person, role, forum, now));
        }
    }

    public void take(UUID person, Role role, UUID forum) {
        of(person).stream()
                .filter(grant -> grant.role() == role && Objects.equals(grant.forumId(), forum))
                .forEach(entities::remove);
    }

    public void takeAll(UUID person) {
        of(person).forEach(entities::remove);
    }

    public List<RoleGrant> of(UUID person) {
        return entities.createQuery("SELECT g FROM RoleGrant g WHERE g.personId = :person", RoleGrant.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** @param forum null asks for a role in the installation */
    public boolean held(UUID person, Collection<Role> anyOf, UUID forum) {
        return of(person).stream()
                .anyMatch(grant -> anyOf.contains(grant.role()) && Objects.equals(grant.forumId(), forum));
    }

    public boolean anybodyIs(Role role) {
        return entities.createQuery("SELECT COUNT(g) FROM RoleGrant g WHERE g.role = :role", Long.class)
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
    }

    /**
     * Who works in a forum, or in the installation: a name with a role.
     *
     * @param forum null for the installation
     */
    public List<Holder> staff(UUID forum) {
        var query = entities.createQuery(
                "SELECT NEW org.toguna.identity.domain.Holder(p.name, p.email, g.role) FROM RoleGrant g, Person p"
                        + " WHERE p.id = g.personId AND g.role <> :participant AND "
                        + (forum == null ? "g.forumId IS NULL" : "g.forumId = :forum") + " ORDER BY g.role, p.name",
                Holder.class);
        query.setParameter("participant", Role.PARTICIPANT).setMaxResults(500);
        return (forum == null ? query : query.setParameter("forum", forum)).getResultList();
    }
}
