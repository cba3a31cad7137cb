package org.toguna.voting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.values.LocalizedText;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

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

    /** The old options go first: rewritten row by row, as EclipseLink does, they would for a moment be there twice. */
    public void change(Poll poll, LocalizedText question, List<UUID> options, int most) {
        poll.clearOptions();
        entities.flush();
        poll.change(question, options, most);
    }

    public void remove(Poll poll) {
        entities.remove(poll);
        entities.flush();
    }

    /** @throws NotFound also when it belongs to another forum */
    public Poll get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(Poll.class, id))
                .filter(found -> found.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("voting", id));
    }

    /** @throws NotFound also when it belongs to another forum */
    public BallotBox box(Forum forum, UUID id) {
        return box(forum, get(forum.id(), id));
    }

    /** With the edition before, which may hold the vote of this one shut. */
    public BallotBox box(Forum forum, Poll poll) {
        return new BallotBox(poll, forum, new Forums(entities).predecessor(forum));
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
