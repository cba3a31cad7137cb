package org.toguna.voting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;

/** Every question put to the vote. */
@ApplicationScoped
public class Polls {
    @PersistenceContext
    EntityManager entities;

    protected Polls() {}

    public Polls(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Poll poll) {
        entities.persist(poll);
    }

    /** @throws NotFound also when it belongs to another forum */
    public Poll get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(Poll.class, id))
                .filter(found -> found.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("voting", id));
    }

    /** In the order in which they were prepared. */
    public Page<Poll> page(UUID forum, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT p FROM Poll p WHERE p.forumId = :forum ORDER BY p.preparedAt, p.id", Poll.class)
                        .setParameter("forum", forum),
                entities.createQuery("SELECT COUNT(p) FROM Poll p WHERE p.forumId = :forum", Long.class)
                        .setParameter("forum", forum));
    }
}
