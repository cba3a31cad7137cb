package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** Browsers in which people have signed in: wrong guesses made elsewhere do not shut them out. */
@ApplicationScoped
public class KnownBrowsers {
    @PersistenceContext
    EntityManager entities;

    protected KnownBrowsers() {}

    public KnownBrowsers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A person signed in, and the browser is given another token: one that was planted in it is never worth anything.
     *
     * @param before the token that it held until now, or null
     */
    public void recognise(String before, String token, UUID person, Instant now) {
        if (before != null) {
            entities.createQuery("DELETE FROM KnownBrowser b WHERE b.browserHash = :before AND b.personId = :person")
                    .setParameter("before", Token.hash(before))
                    .setParameter("person", person)
                    .executeUpdate();
            entities.createQuery("UPDATE KnownBrowser b SET b.browserHash = :hash WHERE b.browserHash = :before")
                    .setParameter("hash", Token.hash(token))
                    .setParameter("before", Token.hash(before))
                    .executeUpdate();
        }
        entities.persist(new KnownBrowser(token, person, now));
    }

    public boolean knows(String token, UUID person, Instant now) {
        return entities.createQuery(
                                "SELECT COUNT(b) FROM KnownBrowser b WHERE b.browserHash = :hash AND b.personId = :person"
                                        + " AND b.seenAt > :since",
                                Long.class)
                        .setParameter("hash", Token.hash(token))
                        .setParameter("person", person)
                        .setParameter("since", now.minus(KnownBrowser.LASTS))
                        .getSingleResult()
                > 0;
    }

    public void forget(UUID person) {
        entities.createQuery("DELETE FROM KnownBrowser b WHERE b.personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    public void forgetOld(Instant now) {
        entities.createQuery("DELETE FROM KnownBrowser b WHERE b.seenAt < :before")
                .setParameter("before", now.minus(KnownBrowser.LASTS))
                .executeUpdate();
    }
}
