package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.toguna.values.NotFound;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** Who may act as what, where and when. Every moment is of business time. */
@ApplicationScoped
public class Mandates {
    @PersistenceContext
    EntityManager entities;

    protected Mandates() {}

    public Mandates(EntityManager entities) {
        this.entities = entities;
    }

    /** Gives a mandate that begins now and lasts until it is ended. */
    public Mandate give(UUID person, Role role, UUID forum, Instant now) {
        return give(person, role, forum, Bounds.NONE, Tenure.OPEN, now);
    }

    /**
     * Gives a mandate; giving an open one to who holds it already changes nothing.
     *
     * @throws Refusal {@code identity.role.judgeAndParty}: whoever runs a forum or answers for an institution there does not
     *     evaluate it, nor the reverse;
     *     {@code identity.mandate.held}: this one would overlap another for the same institution, or for none
     */
    public Mandate give(UUID person, Role role, UUID forum, Bounds bounds, Tenure tenure, Instant now) {
        var wanted = new Mandate(person, role, forum, bounds, tenure, now);
        var others =
                notOver(person, forum, now).stream().filter(wanted::overlaps).toList();
        others.stream().map(Mandate::role).filter(role::excludes).findFirst().ifPresent(other -> {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, List.of(new Problem("role", "identity.role.judgeAndParty", other)));
        });
        var same = others.stream()
                .filter(other -> other.role() == role && other.institutionId().equals(wanted.institutionId()))
                .toList();
        var held = same.stream()
                .filter(other -> other.isInForce(now) && other.isBoundedLike(wanted))
                .findFirst();
        if (held.isPresent() && tenure.isOpen()) {
            return held.get();
        }
        if (!same.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("role", "identity.mandate.held", role)));
        }
        entities.persist(wanted);
        return wanted;
    }

    /**
     * Ends a mandate; it no longer holds from the next request on.
     *
     * @param institution to which it is bounded; null ends every one of that role
     * @return false where the person has none that is not over
     * @throws Refusal {@code identity.role.lastAdministrator}, {@code identity.role.lastOrganiser}
     */
    public boolean end(UUID person, Role role, UUID forum, UUID institution, Instant now) {
        var ended = notOver(person, forum, now).stream()
                .filter(like(role, institution))
                .toList();
        if (ended.isEmpty()) {
            return false;
        }
        if (role.isIndispensableIn(forum)
                && locked(role, forum, now).stream()
                        .allMatch(mandate -> mandate.personId().equals(person))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    role == Role.ADMINISTRATOR ? "identity.role.lastAdministrator" : "identity.role.lastOrganiser");
        }
        ended.forEach(mandate -> mandate.end(now));
        return true;
    }

    private static Predicate<Mandate> like(Role role, UUID institution) {
        return mandate -> mandate.role() == role && (institution == null || mandate.isBoundedTo(institution));
    }

    /**
     * Whoever holds it without an end, kept as they are until the transaction ends: two who each end the other's would leave nobody, and
     * so would a mandate that passes by itself.
     */
    private List<Mandate> locked(Role role, UUID forum, Instant now) {
        var query = entities.createQuery(
                        "SELECT m FROM Mandate m WHERE m.role = :role AND m.startsAt <= :now AND m.endsAt IS NULL AND "
                                + in(forum) + " ORDER BY m.id",
                        Mandate.class)
                .setParameter("role", role)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return (forum == null ? query : query.setParameter("forum", forum)).getResultList();
    }

    private static String in(UUID forum) {
        return forum == null ? "m.forumId IS NULL" : "m.forumId = :forum";
    }

    /** In force or to come. */
    private List<Mandate> notOver(UUID person, UUID forum, Instant now) {
        return notOver(person, now).stream()
                .filter(mandate -> Objects.equals(mandate.forumId(), forum))
                .toList();
    }

    private List<Mandate> notOver(UUID person, Instant now) {
        return entities.createQuery(
                        "SELECT m FROM Mandate m WHERE m.personId = :person AND (m.endsAt IS NULL OR m.endsAt > :now)",
                        Mandate.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList();
    }

    /** Ends everything for somebody who is erased: what stays says who only by an id. */
    public void forget(UUID person, Instant now) {
        entities.createQuery("SELECT m FROM Mandate m WHERE m.personId = :person", Mandate.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(mandate -> mandate.forget(now));
    }

    /** Those in force. */
    public List<Mandate> of(UUID person, Instant now) {
        return notOver(person, now).stream()
                .filter(mandate -> mandate.isInForce(now))
                .toList();
    }

    /** Those of a forum that are not over and bounded to a zone or to a territory of it. */
    public List<Mandate> boundedToPlaces(UUID forum, Instant now) {
        return entities.createQuery(
                        "SELECT m FROM Mandate m WHERE m.forumId = :forum AND (m.zone IS NOT NULL OR m.territory IS NOT NULL)"
                                + " AND (m.endsAt IS NULL OR m.endsAt > :now)",
                        Mandate.class)
                .setParameter("forum", forum)
                .setParameter("now", now)
                .getResultList();
    }

    /** Who holds that role for an institution now. */
    public List<UUID> holders(UUID institution, Role role, Instant now) {
        return entities.createQuery(
                        "SELECT DISTINCT m.personId FROM Mandate m WHERE m.institutionId = :institution"
                                + " AND m.role = :role AND" + Mandate.IN_FORCE + "ORDER BY m.personId",
                        UUID.class)
                .setParameter("institution", institution)
                .setParameter("role", role)
                .setParameter("now", now)
                .getResultList();
    }

    /** Whether anything is in force or to come. */
    public boolean anyOf(UUID person, Instant now) {
        return !notOver(person, now).isEmpty();
    }

    /** @param forum null asks for a mandate in the installation */
    public boolean held(UUID person, Collection<Role> anyOf, UUID forum, Instant now) {
        return of(person, now).stream()
                .anyMatch(mandate -> anyOf.contains(mandate.role()) && Objects.equals(mandate.forumId(), forum));
    }

    /** Whether they hold it, or will. */
    public boolean isNamed(UUID person, Role role, UUID forum, Instant now) {
        return notOver(person, forum, now).stream().anyMatch(mandate -> mandate.role() == role);
    }

    /** Whether somebody holds one of these, here or there. */
    public boolean heldSomewhere(UUID person, Collection<Role> anyOf, Instant now) {
        return of(person, now).stream().anyMatch(mandate -> anyOf.contains(mandate.role()));
    }

    public boolean anybodyIsFor(UUID institution, Role role, Instant now) {
        return entities.createQuery(
                                "SELECT COUNT(m) FROM Mandate m WHERE m.institutionId = :institution"
                                        + " AND m.role = :role AND" + Mandate.IN_FORCE,
                                Long.class)
                        .setParameter("institution", institution)
                        .setParameter("role", role)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    public boolean anybodyIs(Role role, Instant now) {
        return entities.createQuery(
                                "SELECT COUNT(m) FROM Mandate m WHERE m.role = :role AND" + Mandate.IN_FORCE,
                                Long.class)
                        .setParameter("role", role)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    /**
     * Every mandate of an office in a forum, or in the installation: to come, in force and past.
     *
     * @param forum null for the installation
     */
    public List<Holder> offices(UUID forum) {
        var query = entities.createQuery(
                "SELECT NEW org.toguna.identity.domain.Holder(p.id, p.name, p.email, m) FROM Mandate m, Person p"
                        + " WHERE p.id = m.personId AND m.role <> :participant AND " + in(forum)
                        + " ORDER BY m.role, p.name, m.startsAt, m.id",
                Holder.class);
        query.setParameter("participant", Role.PARTICIPANT);
        return (forum == null ? query : query.setParameter("forum", forum)).getResultList();
    }

    /** Those of one role of {@link #offices} in a forum, the earliest first. */
    public List<Holder> holders(Role role, UUID forum) {
        return entities.createQuery(
                        "SELECT NEW org.toguna.identity.domain.Holder(p.id, p.name, p.email, m) FROM Mandate m, Person p"
                                + " WHERE p.id = m.personId AND m.role = :role AND m.forumId = :forum"
                                + " ORDER BY m.startsAt, m.id",
                        Holder.class)
                .setParameter("role", role)
                .setParameter("forum", forum)
                .getResultList();
    }

    /** Those of {@link #offices} that are in force: who works there now. */
    public List<Holder> staff(UUID forum, Instant now) {
        return offices(forum).stream()
                .filter(holder -> holder.mandate().isInForce(now))
                .toList();
    }

    /**
     * One whose mandate is not over.
     *
     * @param institution to which it is bounded; null for any
     * @throws NotFound {@code identity.role.notFound}
     */
    public Holder holder(UUID person, Role role, UUID forum, UUID institution, Instant now) {
        return offices(forum).stream()
                .filter(holder -> holder.person().equals(person)
                        && !holder.mandate().isOver(now)
                        && like(role, institution).test(holder.mandate()))
                .findFirst()
                .orElseThrow(() -> new NotFound("identity.role", role));
    }
}
