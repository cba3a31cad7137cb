package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/**
 * Wrong guesses of the last day, so that nobody guesses for long. They are counted where the guesses come from: a stranger shuts out
 * themselves, and the account's owner elsewhere notices nothing.
 */
@ApplicationScoped
public class FailedAttempts {
    /** At one account from one origin. */
    public static final int FROM_ONE_ORIGIN = 10;

    public static final Duration SHORTLY = Duration.ofMinutes(15);

    /** At whatever accounts from one network: two hundred people in a hall, ten each. */
    public static final int FROM_ONE_ORIGIN_AN_HOUR = 2000;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    protected FailedAttempts() {}

    public FailedAttempts(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Guess guessed, String account, String origin, Instant now) {
        entities.persist(new FailedAttempt(guessed, account, origin, now));
    }

    /** Whether this account was guessed at from there so often that it must wait. */
    public boolean mustWait(Guess guessed, String account, String origin, Instant now) {
        return entities.createQuery(
                                "SELECT COUNT(f) FROM FailedAttempt f WHERE f.guessed = :guessed AND f.account = :account"
                                        + " AND f.origin = :origin AND f.failedAt > :since",
                                Long.class)
                        .setParameter("guessed", guessed)
                        .setParameter("account", account)
                        .setParameter("origin", origin)
                        .setParameter("since", now.minus(SHORTLY))
                        .getSingleResult()
                >= FROM_ONE_ORIGIN;
    }

    /** Whether this account was guessed at so often today, from wherever, that guessing is over. */
    public boolean isGuessedOut(Guess guessed, String account, Instant now) {
        return entities.createQuery(
                                "SELECT COUNT(f) FROM FailedAttempt f WHERE f.guessed = :guessed AND f.account = :account"
                                        + " AND f.failedAt > :since",
                                Long.class)
                        .setParameter("guessed", guessed)
                        .setParameter("account", account)
                        .setParameter("since", now.minus(DAY))
                        .getSingleResult()
                >= guessed.mostADay();
    }

    /** Whether more was guessed from there than a full hall would mistype. */
    public boolean isCrowded(String origin, Instant now) {
        return entities.createQuery(
                                "SELECT COUNT(f) FROM FailedAttempt f WHERE f.origin = :origin AND f.failedAt > :since",
                                Long.class)
                        .setParameter("origin", origin)
                        .setParameter("since", now.minus(HOUR))
                        .getSingleResult()
                >= FROM_ONE_ORIGIN_AN_HOUR;
    }

    public void forget(String account) {
        entities.createQuery("DELETE FROM FailedAttempt f WHERE f.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Erases what counts no longer. */
    public void forgetOld(Instant now) {
        entities.createQuery("DELETE FROM FailedAttempt f WHERE f.failedAt < :before")
                .setParameter("before", now.minus(DAY))
                .executeUpdate();
    }
}
