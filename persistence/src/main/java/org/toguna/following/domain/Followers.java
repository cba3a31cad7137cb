package org.toguna.following.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Token;

/** The addresses that follow something, and the digests written to them. */
@ApplicationScoped
public class Followers {
    /** What nobody confirmed is not ours to keep. */
    public static final Duration KEPT_UNCONFIRMED = Duration.ofDays(7);

    @PersistenceContext
    EntityManager entities;

    protected Followers() {}

    public Followers(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Follower follower) {
        entities.persist(follower);
    }

    public void add(Digest digest) {
        entities.persist(digest);
    }

    public Optional<Follower> find(EmailAddress email) {
        return entities.createQuery("SELECT f FROM Follower f WHERE f.email = :email", Follower.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Who got a letter with this token in it: one that asks for a confirmation, or a digest. */
    public Optional<Follower> withToken(String token) {
        return entities.createQuery(
                        "SELECT f FROM Follower f WHERE f.id IN (SELECT g.follower.id FROM Following g WHERE g.tokenHash = :hash)"
                                + " OR f.id IN (SELECT d.followerId FROM Digest d WHERE d.leaveHash = :hash)",
                        Follower.class)
                .setParameter("hash", Token.hash(token))
                .getResultStream()
                .findFirst();
    }

    /** What a letter with this token in it asks to confirm; nothing where it is a digest. */
    public Optional<Following> asked(String token) {
        return entities.createQuery("SELECT g FROM Following g WHERE g.tokenHash = :hash", Following.class)
                .setParameter("hash", Token.hash(token))
                .getResultStream()
                .findFirst();
    }

    /** Those to whom the news of a week that is over were not told yet. */
    public List<UUID> toTell(Week week, int most) {
        return entities.createQuery(
                        "SELECT f.id FROM Follower f WHERE f.readUntil < :end ORDER BY f.readUntil", UUID.class)
                .setParameter("end", week.ends())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes one of them, unless another node told them meanwhile or they left. */
    public Optional<Follower> take(UUID id, Week week) {
        return Optional.ofNullable(entities.find(Follower.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(follower -> follower.hasToRead(week));
    }

    /** Erases an address with everything that was kept about it. */
    public void erase(Follower follower) {
        for (var what : List.of(
                "Digest d WHERE d.followerId = :id",
                "Following g WHERE g.follower.id = :id",
                "Follower f WHERE f.id = :id")) {
            entities.createQuery("DELETE FROM " + what)
                    .setParameter("id", follower.id())
                    .executeUpdate();
        }
    }

    /** Drops what was never confirmed within a week, and gives those who follow nothing any more. */
    public List<Follower> dropUnconfirmed(Instant now) {
        entities.createQuery("DELETE FROM Following g WHERE g.confirmedAt IS NULL AND g.askedAt < :before")
                .setParameter("before", now.minus(KEPT_UNCONFIRMED))
                .executeUpdate();
        return entities.createQuery(
                        "SELECT f FROM Follower f WHERE NOT EXISTS (SELECT g FROM Following g WHERE g.follower = f)",
                        Follower.class)
                .getResultList();
    }
}
