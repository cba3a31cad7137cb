package org.toguna.outbox.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.toguna.values.Backlog;
import org.toguna.values.Page;

/** The outbox. */
@ApplicationScoped
public class Mails {
    private static final String GIVEN_UP = "m.givenUpAt IS NOT NULL AND m.lane <> org.toguna.outbox.domain.Lane.CODES";

    @PersistenceContext
    EntityManager entities;

    protected Mails() {}

    public Mails(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Mail mail) {
        entities.persist(mail);
    }

    /** Letters of a lane whose hour has come, those that were tried least first, then the oldest. */
    public List<UUID> due(Lane lane, Instant now, int most) {
        return entities.createQuery(
                        "SELECT m.id FROM Mail m WHERE m.lane = :lane AND m.nextAttemptAt <= :now ORDER BY m.attempts, m.writtenAt",
                        UUID.class)
                .setParameter("lane", lane)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes one letter to post it, unless somebody else has taken, sent or erased it meanwhile, or its time is over. */
    public Optional<Mail> claim(UUID id, Instant now) {
        var due = take(id).filter(mail -> mail.isDue(now));
        due.filter(mail -> mail.isOverdue(now)).ifPresent(mail -> mail.giveUp(now));
        var claimed = due.filter(mail -> !mail.isGivenUp());
        claimed.ifPresent(mail -> mail.claim(now));
        return claimed;
    }

    /** Those whose body waits encrypted, and does not begin as the pattern says; what was given up has none any more. */
    public List<Mail> sealedOtherwise(String pattern) {
        return entities.createQuery(
                        "SELECT m FROM Mail m WHERE m.sealed = TRUE AND m.sentAt IS NULL"
                                + " AND m.body <> '' AND m.body NOT LIKE :pattern",
                        Mail.class)
                .setParameter("pattern", pattern)
                .getResultList();
    }

    /** One letter, locked; empty when it was erased meanwhile. */
    public Optional<Mail> take(UUID id) {
        return Optional.ofNullable(entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Mail> find(UUID id) {
        return Optional.ofNullable(entities.find(Mail.class, id));
    }

    /** No letter of a lane can leave for now: says so of those whose hour has come, and gives up those whose time is over. */
    public void unreachable(Lane lane, String words, Instant now) {
        entities.createQuery("UPDATE Mail m SET m.trouble = :trouble, m.troubleWords = :words WHERE m.lane = :lane"
                        + " AND m.nextAttemptAt <= :now AND (m.trouble IS NULL OR m.trouble <> :trouble)")
                .setParameter("trouble", Trouble.UNREACHABLE)
                .setParameter("words", words)
                .setParameter("lane", lane)
                .setParameter("now", now)
                .executeUpdate();
        entities.createQuery(
                        "SELECT m FROM Mail m WHERE m.lane = :lane AND m.nextAttemptAt <= :now AND m.triedUntil <= :now",
                        Mail.class)
                .setParameter("lane", lane)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(mail -> mail.giveUp(now));
    }

    /**
     * Erases every letter to an address.
     *
     * @param recipient in lower case; it may have been typed in any
     */
    public void forget(String recipient) {
        entities.createQuery("DELETE FROM Mail m WHERE LOWER(m.recipient) = :recipient")
                .setParameter("recipient", recipient)
                .executeUpdate();
    }

    /** Erases the letters to an address that could be left, sent or not, with the address on them. */
    public void forgetFollower(String recipient) {
        entities.createQuery("DELETE FROM Mail m WHERE m.recipient = :recipient AND m.leaveAddress IS NOT NULL")
                .setParameter("recipient", recipient)
                .executeUpdate();
    }

    /** Erases the letters that were sent or given up before that. */
    public void forgetEnded(Instant before) {
        entities.createQuery("DELETE FROM Mail m WHERE m.sentAt < :before OR m.givenUpAt < :before")
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

    /** How many letters stand where. */
    public record Standing(long waiting, long troubled, long givenUp) {}

    public Standing standing() {
        return entities.createQuery(
                        "SELECT COUNT(m.nextAttemptAt), SUM(CASE WHEN m.nextAttemptAt IS NOT NULL AND m.trouble IS NOT NULL"
                                + " THEN 1 ELSE 0 END), COUNT(m.givenUpAt) FROM Mail m WHERE m.sentAt IS NULL",
                        Object[].class)
                .getResultStream()
                .map(row -> new Standing(count(row[0]), count(row[1]), count(row[2])))
                .findFirst()
                .orElseThrow();
    }

    /** Those that have not left and why is known, newest first. */
    public Page<Mail> troubled(Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                        "SELECT m FROM Mail m WHERE m.trouble IS NOT NULL ORDER BY m.writtenAt DESC, m.id", Mail.class),
                entities.createQuery("SELECT COUNT(m) FROM Mail m WHERE m.trouble IS NOT NULL", Long.class));
    }

    /**
     * Letters of one kind that have not left for one reason.
     *
     * @param tried those that will be tried again by themselves
     */
    public record Troubled(String kind, Trouble trouble, long tried, long givenUp) {}

    /** Those of a forum. */
    public List<Troubled> troubled(UUID forum) {
        return entities.createQuery(
                        "SELECT m.kind, m.trouble, COUNT(m.nextAttemptAt), COUNT(m.givenUpAt) FROM Mail m WHERE m.forumId = :forum"
                                + " AND m.trouble IS NOT NULL GROUP BY m.kind, m.trouble ORDER BY m.kind, m.trouble",
                        Object[].class)
                .setParameter("forum", forum)
                .getResultStream()
                .map(row -> new Troubled((String) row[0], (Trouble) row[1], count(row[2]), count(row[3])))
                .toList();
    }

    /** How many were given up, codes apart, and since when. */
    public Backlog givenUp() {
        return Backlog.of(
                entities.createQuery("SELECT COUNT(m), MIN(m.givenUpAt) FROM Mail m WHERE " + GIVEN_UP, Object[].class)
                        .getSingleResult());
    }

    /** The same of a forum. */
    public Backlog givenUp(UUID forum) {
        return Backlog.of(entities.createQuery(
                        "SELECT COUNT(m), MIN(m.givenUpAt) FROM Mail m WHERE m.forumId = :forum AND " + GIVEN_UP,
                        Object[].class)
                .setParameter("forum", forum)
                .getSingleResult());
    }

    /** Tries all again that were given up, codes apart. */
    public int sendAgain(Instant now) {
        return again("", query -> query, now);
    }

    /** The same for one letter. */
    public int sendAgain(UUID id, Instant now) {
        return again(" AND m.id = :id", query -> query.setParameter("id", id), now);
    }

    /** The same for those of one kind in one forum. */
    public int sendAgain(UUID forum, String kind, Instant now) {
        return again(
                " AND m.forumId = :forum AND m.kind = :kind",
                query -> query.setParameter("forum", forum).setParameter("kind", kind),
                now);
    }

    private int again(String which, UnaryOperator<Query> parameters, Instant now) {
        return parameters
                .apply(entities.createQuery(
                        "UPDATE Mail m SET m.givenUpAt = NULL, m.trouble = NULL, m.troubleWords = NULL,"
                                + " m.attempts = 0, m.nextAttemptAt = :now, m.triedUntil = :until WHERE " + GIVEN_UP
                                + which))
                .setParameter("now", now)
                .setParameter("until", now.plus(Mail.TRIED))
                .executeUpdate();
    }

    private static long count(Object number) {
        return number == null ? 0 : ((Number) number).longValue();
    }
}
