package org.toguna.progress.domain;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Status;
import org.toguna.forum.domain.Forum;

/** The letters that went out because of commitments. */
@ApplicationScoped
public class Reminders {
    static final Set<Status> CLOSED = EnumSet.of(Status.DONE, Status.WITHDRAWN);
    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager entities;

    protected Reminders() {}

    public Reminders(EntityManager entities) {
        this.entities = entities;
    }

    /** The forums, archives excepted, in which a promise is still to be kept. */
    public List<UUID> forums() {
        return entities.createQuery(
                        "SELECT f FROM Forum f WHERE EXISTS (SELECT c FROM Commitment c WHERE c.forumId = f.id"
                                + " AND c.status NOT IN :closed)",
                        Forum.class)
                .setParameter("closed", CLOSED)
                .getResultStream()
                .filter(forum -> !forum.isArchive())
                .map(Forum::id)
                .toList();
    }

    /** Hands over each occasion once, however often and on however many nodes it is asked: the forum is locked. */
    public void send(Forum forum, Instant now, ZoneId zone, BiConsumer<Commitment, Occasion> letter) {
        entities.find(Forum.class, forum.id(), LockModeType.PESSIMISTIC_WRITE);
        int number = 0;
        List<Commitment> batch;
        do {
            batch = open(forum.id(), number);
            var sent = sent(batch);
            for (var commitment : batch) {
                number = commitment.number();
                var before = sent.getOrDefault(commitment.id(), List.of());
                for (var occasion : Occasion.of(commitment, now, zone)) {
                    if (before.stream()
                            .noneMatch(reminder -> reminder.occasion().isSameAs(occasion))) {
                        entities.persist(new Reminder(commitment, occasion, now));
                        letter.accept(commitment, occasion);
                    }
                }
            }
        } while (batch.size() == BATCH);
    }

    private List<Commitment> open(UUID forum, int after) {
        return entities.createQuery(
                        "SELECT c FROM Commitment c WHERE c.forumId = :forum AND c.number > :after"
                                + " AND c.status NOT IN :closed ORDER BY c.number",
                        Commitment.class)
                .setParameter("forum", forum)
                .setParameter("after", after)
                .setParameter("closed", CLOSED)
                .setHint("eclipselink.batch", "c.versions")
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Map<UUID, List<Reminder>> sent(List<Commitment> commitments) {
        return commitments.isEmpty()
                ? Map.of()
                : entities.createQuery("SELECT r FROM Reminder r WHERE r.commitmentId IN :ids", Reminder.class)
                        .setParameter(
                                "ids", commitments.stream().map(Commitment::id).toList())
                        .getResultStream()
                        .collect(groupingBy(Reminder::commitmentId));
    }
}
