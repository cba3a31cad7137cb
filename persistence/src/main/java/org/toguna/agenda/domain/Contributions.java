package org.toguna.agenda.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.values.Backlog;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** What participants brought forward, in every forum. */
@ApplicationScoped
public class Contributions {
    private static final String FROM_COUNTRIES = " AND EXISTS (SELECT r FROM Registration r WHERE r.forumId = c.forumId"
            + " AND r.personId = c.authorId AND r.country IN :countries)";

    @PersistenceContext
    EntityManager entities;

    protected Contributions() {}

    public Contributions(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Contribution contribution) {
        entities.persist(contribution);
    }

    /** @throws NotFound also when it belongs to another forum */
    public Contribution get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(Contribution.class, id))
                .filter(found -> found.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("agenda.contribution", id));
    }

    /** Oldest first, as they came in. */
    public Page<Contribution> page(UUID forum, Status status, Page.Wanted wanted) {
        return page(forum, status, "", Map.of(), wanted);
    }

    /** Those of people who live in one of these countries. */
    public Page<Contribution> page(UUID forum, Status status, Set<String> countries, Page.Wanted wanted) {
        return countries.isEmpty()
                ? new Page<>(List.of(), wanted.number(), wanted.size(), 0)
                : page(forum, status, FROM_COUNTRIES, Map.of("countries", countries), wanted);
    }

    private Page<Contribution> page(
            UUID forum, Status status, String condition, Map<String, Object> parameters, Page.Wanted wanted) {
        var from = " FROM Contribution c WHERE c.forumId = :forum AND c.status = :status" + condition;
        var items = entities.createQuery("SELECT c" + from + " ORDER BY c.postedAt, c.id", Contribution.class);
        var number = entities.createQuery("SELECT COUNT(c)" + from, Long.class);
        for (var query : List.of(items, number)) {
            query.setParameter("forum", forum).setParameter("status", status);
            parameters.forEach(query::setParameter);
        }
        return wanted.of(items, number);
    }

    /**
     * How many wait, and since when the oldest does.
     *
     * @param countries in one of which their authors live; empty for all
     */
    public Backlog waiting(UUID forum, Optional<Set<String>> countries) {
        if (countries.filter(Set::isEmpty).isPresent()) {
            return Backlog.NONE;
        }
        var query = entities.createQuery(
                        "SELECT COUNT(c), MIN(c.postedAt) FROM Contribution c WHERE c.forumId = :forum AND c.status = :posted"
                                + countries.map(any -> FROM_COUNTRIES).orElse(""),
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("posted", Status.POSTED);
        countries.ifPresent(these -> query.setParameter("countries", these));
        return Backlog.of(query.getSingleResult());
    }

    /** What the public reads under one heading, oldest first. */
    public Page<Contribution> published(UUID forum, String heading, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT c FROM Contribution c WHERE c.forumId = :forum AND c.status = :status"
                                        + " AND c.heading = :heading ORDER BY c.postedAt, c.id",
                                Contribution.class)
                        .setParameter("forum", forum)
                        .setParameter("status", Status.PUBLISHED)
                        .setParameter("heading", heading),
                entities.createQuery(
                                "SELECT COUNT(c) FROM Contribution c WHERE c.forumId = :forum AND c.status = :status"
                                        + " AND c.heading = :heading",
                                Long.class)
                        .setParameter("forum", forum)
                        .setParameter("status", Status.PUBLISHED)
                        .setParameter("heading", heading));
    }

    /** Those of one author, newest first. */
    public List<Contribution> of(UUID forum, UUID author) {
        return entities.createQuery(
                        "SELECT c FROM Contribution c WHERE c.forumId = :forum AND c.authorId = :author"
                                + " ORDER BY c.postedAt DESC, c.id",
                        Contribution.class)
                .setParameter("forum", forum)
                .setParameter("author", author)
                .setMaxResults(Page.MOST)
                .getResultList();
    }

    /** Erases what somebody said and nobody published. */
    public void forgetUnpublished(UUID author) {
        entities.createQuery("DELETE FROM Contribution c WHERE c.authorId = :author AND c.status <> :published")
                .setParameter("author", author)
                .setParameter("published", Status.PUBLISHED)
                .executeUpdate();
    }

    public List<Contribution> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT c FROM Contribution c WHERE c.id IN :ids ORDER BY c.postedAt, c.id",
                                Contribution.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
