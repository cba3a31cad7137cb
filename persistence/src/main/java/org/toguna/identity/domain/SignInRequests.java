package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who asked for a letter in the last hours. */
@ApplicationScoped
public class SignInRequests {
    /** To one address. */
    public static final int LETTERS_PER_HOUR = 6;

    /** From one network: two hundred people in a hall, six letters each. */
    public static final int ASKED_PER_HOUR = 1200;

    private static final Duration HOUR = Duration.ofHours(1);

    @PersistenceContext
    EntityManager entities;

    protected SignInRequests() {}

    public SignInRequests(EntityManager entities) {
        this.entities = entities;
    }

    public void add(SignInRequest request) {
        entities.persist(request);
    }

    /** Letters that are still to be written, the oldest first. */
    public List<UUID> waiting(int most) {
        return entities.createQuery(
                        "SELECT r.id FROM SignInRequest r WHERE r.email IS NOT NULL ORDER BY r.askedAt", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes one to write its letter, unless that was done meanwhile. */
    public Optional<SignInRequest> take(UUID id) {
        return Optional.ofNullable(entities.find(SignInRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(SignInRequest::isWaiting);
    }

    /** What this browser asked for in the last hour, the newest first, locked: two guesses at once count as two. */
    public List<SignInRequest> of(String browser, Instant now) {
        return entities.createQuery(
                        "SELECT r FROM SignInRequest r WHERE r.browserHash = :browser AND r.askedAt > :since"
                                + " ORDER BY r.askedAt DESC",
                        SignInRequest.class)
                .setParameter("browser", Token.hash(browser))
                .setParameter("since", now.minus(HOUR))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The request whose letter holds this link, locked. */
    public Optional<SignInRequest> byLink(String link) {
        return entities.createQuery("SELECT r FROM SignInRequest r WHERE r.linkHash = :hash", SignInRequest.class)
                .setParameter("hash", Token.hash(link))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether an address has had all the letters that it gets in an hour. */
    public boolean isFull(String account, Instant now) {
        return entities.createQuery(
                                "SELECT COUNT(r) FROM SignInRequest r WHERE r.account = :account AND r.askedAt > :since"
                                        + " AND r.codeMark IS NOT NULL",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("since", now.minus(HOUR))
                        .getSingleResult()
                >= LETTERS_PER_HOUR;
    }

    /** Whether a network has asked for more than a full hall would. */
    public boolean isCrowded(String origin, Instant now) {
        return entities.createQuery(
                                "SELECT COUNT(r) FROM SignInRequest r WHERE r.origin = :origin AND r.askedAt > :since",
                                Long.class)
                        .setParameter("origin", origin)
                        .setParameter("since", now.minus(HOUR))
                        .getSingleResult()
                >= ASKED_PER_HOUR;
    }

    public void forget(UUID person, String account) {
        entities.createQuery("DELETE FROM SignInRequest r WHERE r.personId = :person OR r.account = :account")
                .setParameter("person", person)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Erases those of which neither code nor link is good any more, and which no longer count. */
    public void forgetOld(Instant now) {
        entities.createQuery("DELETE FROM SignInRequest r WHERE r.askedAt < :before")
                .setParameter("before", now.minus(SignInRequest.LINK_LASTS).minus(HOUR))
                .executeUpdate();
    }
}
