package org.toguna.agenda.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.values.LocalizedText;
import org.toguna.values.NotFound;
import org.toguna.values.Refusal;

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

    /**
     * Adds the next item from a lesson of the edition before.
     *
     * @throws Refusal {@code agenda.lesson.taken} when the lesson is on this agenda already
     */
    public AgendaItem addFromLesson(UUID forum, UUID lesson, LocalizedText title, LocalizedText description) {
        int number = nextNumber(forum);
        if (of(forum).stream()
                .anyMatch(item -> item.lessonId().filter(lesson::equals).isPresent())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "agenda.lesson.taken");
        }
        var item = new AgendaItem(forum, number, title, description, lesson);
        add(item);
        return item;
    }

    public List<AgendaItem> of(UUID forum) {
        return entities.createQuery(
                        "SELECT i FROM AgendaItem i WHERE i.forumId = :forum ORDER BY i.number", AgendaItem.class)
                .setParameter("forum", forum)
                .setHint("eclipselink.batch", "i.sources")
                .getResultList();
    }

    /** @throws NotFound also when it belongs to another forum */
    public AgendaItem get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(AgendaItem.class, id))
                .filter(found -> found.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("agenda.item", id));
    }

    /** @throws NotFound for one that is not on the agenda of this forum */
    public void mustHold(UUID forum, List<UUID> items) {
        items.forEach(item -> get(forum, item));
    }
}
