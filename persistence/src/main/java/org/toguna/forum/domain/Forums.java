package org.toguna.forum.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Role;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** Every forum of the installation. */
@ApplicationScoped
public class Forums {
    @PersistenceContext
    EntityManager entities;

    protected Forums() {}

    public Forums(EntityManager entities) {
        this.entities = entities;
    }

    /** With the usual zones, unless it is an archive, whose sources tell of none. */
    public void add(Forum forum) {
        entities.persist(forum);
        entities.flush();
        new Zones(entities).replace(forum.id(), forum.isArchive() ? Zoning.NONE : Zoning.USUAL, Set.of());
    }

    /** Nobody else changes it, or begins its evaluation, until the transaction ends. */
    public void take(Forum forum) {
        entities.find(Forum.class, forum.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    public Forum get(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("forum", slug));
    }

    public Forum get(UUID id) {
        return Optional.ofNullable(entities.find(Forum.class, id)).orElseThrow(() -> new NotFound("forum", id));
    }

    /** A forum about to be changed.
     * @throws org.toguna.values.Refusal {@code forum.archived}
     */
    public Forum writable(String slug) {
        var forum = get(slug);
        forum.mustBeWritable();
        return forum;
    }

    public Optional<Forum> find(String slug) {
        return entities.createQuery("SELECT f FROM Forum f WHERE f.slug = :slug", Forum.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<Forum> predecessor(Forum forum) {
        return forum.predecessorId().map(this::get);
    }

    public Optional<Forum> successor(Forum forum) {
        return entities.createQuery("SELECT f FROM Forum f WHERE f.predecessorId = :id", Forum.class)
                .setParameter("id", forum.id())
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public Page<Forum> page(Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery("SELECT f FROM Forum f ORDER BY f.starts DESC, f.slug", Forum.class),
                entities.createQuery("SELECT COUNT(f) FROM Forum f", Long.class));
    }

    /** Those in which a person holds a mandate now, newest first. */
    public List<Forum> where(UUID person, Role role, Instant now) {
        return entities.createQuery(
                        "SELECT f FROM Forum f WHERE f.id IN (SELECT m.forumId FROM Mandate m WHERE m.personId = :person"
                                + " AND m.role = :role AND" + Mandate.IN_FORCE + ") ORDER BY f.starts DESC, f.slug",
                        Forum.class)
                .setParameter("person", person)
                .setParameter("role", role)
                .setParameter("now", now)
                .getResultList();
    }
}
