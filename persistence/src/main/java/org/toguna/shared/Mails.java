package org.toguna.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The outbox. */
@ApplicationScoped
public class Mails {
    @PersistenceContext
    EntityManager entities;

    protected Mails() {}

    public Mails(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Mail mail) {
        entities.persist(mail);
    }

    /**
     * Letters whose hour has come, the newest and the oldest: whoever waits for a code just asked for does not wait behind the letters
     * to thousands, and none of these is forgotten.
     *
     * @param most so many of each
     */
    public Set<UUID> due(Instant now, int most) {
        var due = new LinkedHashSet<>(due(now, "DESC", most));
        due.addAll(due(now, "ASC", most));
        return due;
    }

    private List<UUID> due(Instant now, String direction, int most) {
        return entities.createQuery(
                        "SELECT m.id FROM Mail m WHERE m.sentAt IS NULL AND m.nextAttemptAt <= :now ORDER BY m.writtenAt "
                                + direction,
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes one letter to send it, unless another node has sent it meanwhile. */
    public Optional<Mail> take(UUID id) {
        return Optional.ofNullable(entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(mail -> !mail.isSent());
    }

    /** Erases every letter to an address. */
    public void forget(String recipient) {
        entities.createQuery("DELETE FROM Mail m WHERE m.recipient = :recipient")
                .setParameter("recipient", recipient)
                .executeUpdate();
    }

    /** Erases the letters to an address that could be left, sent or not, with the address on them. */
    public void forgetFollower(String recipient) {
        entities.createQuery("DELETE FROM Mail m WHERE m.recipient = :recipient AND m.leaveAddress IS NOT NULL")
                .setParameter("recipient", recipient)
                .executeUpdate();
    }

    /** Erases the letters that were sent before that. */
    public void forgetSent(Instant before) {
        entities.createQuery("DELETE FROM Mail m WHERE m.sentAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Newest first.
     *
     * @param recipient everybody where it is blank
     */
    public Page<Mail> page(String recipient, Page.Wanted wanted) {
        var to = recipient.strip();
        return wanted.of(
                entities.createQuery(
                                "SELECT m FROM Mail m WHERE :to = '' OR m.recipient = :to ORDER BY m.writtenAt DESC",
                                Mail.class)
                        .setParameter("to", to),
                entities.createQuery("SELECT COUNT(m) FROM Mail m WHERE :to = '' OR m.recipient = :to", Long.class)
                        .setParameter("to", to));
    }
}
