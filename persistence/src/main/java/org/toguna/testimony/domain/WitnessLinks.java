package org.toguna.testimony.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.toguna.identity.domain.Token;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** The links given to people of the places concerned. */
@ApplicationScoped
public class WitnessLinks {
    @PersistenceContext
    EntityManager entities;

    protected WitnessLinks() {}

    public WitnessLinks(EntityManager entities) {
        this.entities = entities;
    }

    public void add(WitnessLink link) {
        entities.persist(link);
        entities.flush();
    }

    public Optional<WitnessLink> find(String token) {
        return entities.createQuery("SELECT l FROM WitnessLink l WHERE l.tokenHash = :hash", WitnessLink.class)
                .setParameter("hash", Token.hash(token))
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound for a token that none was given */
    public WitnessLink get(String token) {
        return find(token).orElseThrow(() -> new NotFound("following.link", ""));
    }

    /** @throws NotFound also when it belongs to another forum */
    public WitnessLink get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(WitnessLink.class, id))
                .filter(link -> link.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("following.link", id));
    }

    /** Newest first. */
    public Page<WitnessLink> page(UUID forum, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT l FROM WitnessLink l WHERE l.forumId = :forum ORDER BY l.givenAt DESC, l.id",
                                WitnessLink.class)
                        .setParameter("forum", forum),
                entities.createQuery("SELECT COUNT(l) FROM WitnessLink l WHERE l.forumId = :forum", Long.class)
                        .setParameter("forum", forum));
    }
}
