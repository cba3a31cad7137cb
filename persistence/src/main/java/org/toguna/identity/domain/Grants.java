package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.toguna.shared.NotFound;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

/** Who holds which role where. */
@ApplicationScoped
public class Grants {
    @PersistenceContext
    EntityManager entities;

    protected Grants() {}

    public Grants(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Gives a role; giving it twice changes nothing.
     *
     * @throws Refusal {@code identity.role.judgeAndParty}: whoever organises a forum does not evaluate it, nor the reverse
     */
    public void give(UUID person, Role role, UUID forum, Instant now) {
        var held = roles(person, forum);
        held.stream().filter(role::excludes).findFirst().ifPresent(other -> {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, List.of(new Problem("role", "identity.role.judgeAndParty", other)));
        });
        if (!held.contains(role)) {
            entities.persist(new RoleGrant(person, role, forum, now));
        }
    }

    /**
     * Takes a role back; it no longer holds from the next request on.
     *
     * @return false where the person does not hold it
     * @throws Refusal {@code identity.role.lastAdministrator}, {@code identity.role.lastOrganiser}
     */
    public boolean take(UUID person, Role role, UUID forum) {
        if (!held(person, List.of(role), forum)) {
            return false;
        }
        if (role.isIndispensableIn(forum)
                && locked(role, forum).stream()
                        .allMatch(grant -> grant.personId().equals(person))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    role == Role.ADMINISTRATOR ? "identity.role.lastAdministrator" : "identity.role.lastOrganiser");
        }
        of(person).stream()
                .filter(grant -> grant.role() == role && Objects.equals(grant.forumId(), forum))
                .forEach(entities::remove);
        return true;
    }

    /** Whoever holds it, kept as they are until the transaction ends: two who each take away the other would leave nobody. */
    private List<RoleGrant> locked(Role role, UUID forum) {
        var query = entities.createQuery(
                        "SELECT g FROM RoleGrant g WHERE g.role = :role AND "
                                + (forum == null ? "g.forumId IS NULL" : "g.forumId = :forum") + " ORDER BY g.id",
                        RoleGrant.class)
                .setParameter("role", role)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return (forum == null ? query : query.setParameter("forum", forum)).getResultList();
    }

    private Set<Role> roles(UUID person, UUID forum) {
        return of(person).stream()
                .filter(grant -> Objects.equals(grant.forumId(), forum))
                .map(RoleGrant::role)
                .collect(Collectors.toSet());
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
        return !Collections.disjoint(roles(person, forum), anyOf);
    }

    /** Whether somebody holds one of these, here or there. */
    public boolean heldSomewhere(UUID person, Collection<Role> anyOf) {
        return of(person).stream().anyMatch(grant -> anyOf.contains(grant.role()));
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
                "SELECT NEW org.toguna.identity.domain.Holder(p.id, p.name, p.email, g.role) FROM RoleGrant g, Person p"
                        + " WHERE p.id = g.personId AND g.role <> :participant AND "
                        + (forum == null ? "g.forumId IS NULL" : "g.forumId = :forum") + " ORDER BY g.role, p.name",
                Holder.class);
        query.setParameter("participant", Role.PARTICIPANT).setMaxResults(500);
        return (forum == null ? query : query.setParameter("forum", forum)).getResultList();
    }

    /**
     * One of them.
     *
     * @throws NotFound {@code identity.role.notFound}
     */
    public Holder holder(UUID person, Role role, UUID forum) {
        return staff(forum).stream()
                .filter(holder -> holder.person().equals(person) && holder.role() == role)
                .findFirst()
                .orElseThrow(() -> new NotFound("identity.role", role));
    }
}
