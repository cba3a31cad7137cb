package org.toguna.agenda.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;

/** What participants brought forward, in every forum. */
@ApplicationScoped
public class Contributions {
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
        return wanted.of(
                entities.createQuery(
                                "SELECT c FROM Contribution c WHERE c.forumId = :forum AND c.status = :status"
                                        + " ORDER BY c.postedAt, c.id",
                                Contribution.class)
                        .setParameter("forum", forum)
                        .setParameter("status", status),
                entities.createQuery(
                                "SELECT COUNT(c) FROM Contribution c WHERE c.forumId = :forum AND c.status = :status",
                                Long.class)
                        .setParameter("forum", forum)
                        .setParameter("status", status));
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
