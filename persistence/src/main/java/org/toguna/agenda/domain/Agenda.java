package org.toguna.agenda.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.shared.NotFound;

/** The numbered items of every forum. */
@ApplicationScoped
public class Agenda {
    @PersistenceContext
    EntityManager entities;

    protected Agenda() {}

    public Agenda(EntityManager entities) {
        this.entities = entities;
    }

    public void add(AgendaItem item) {
        entities.persist(item);
    }

    /** The number after the last one; it stays ours until the transaction ends. */
    public int nextNumber(UUID forum) {
        entities.find(Forum.class, forum, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(entities.createQuery(
                                        "SELECT MAX(i.number) FROM AgendaItem i WHERE i.forumId = :forum",
                                        Integer.class)
                                .setParameter("forum", forum)
                                .getSingleResult())
                        .orElse(0)
                + 1;
    }

    public List<AgendaItem> of(UUID forum) {
        return entities.createQuery(
                        "SELECT i FROM AgendaItem i WHERE i.forumId = :forum ORDER BY i.number", AgendaItem.class)
                .setParameter("forum", forum)
                .getResultList();
    }

    /** @throws NotFound also when it belongs to another forum */
    public AgendaItem get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(AgendaItem.class, id))
                .filter(found -> found.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("agenda.item", id));
    }
}
