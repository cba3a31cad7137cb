package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The browsers that are signed in. */
@ApplicationScoped
public class SignIns {
    @PersistenceContext
    EntityManager entities;

    protected SignIns() {}

    public SignIns(EntityManager entities) {
        this.entities = entities;
    }

    public void add(SignIn signIn) {
        entities.persist(signIn);
    }

    public Optional<SignIn> find(String token, Instant now) {
        return Optional.ofNullable(entities.find(SignIn.class, Token.hash(token)))
                .filter(signIn -> signIn.holdsAt(now));
    }

    public void end(String token) {
        Optional.ofNullable(entities.find(SignIn.class, Token.hash(token))).ifPresent(entities::remove);
    }

    /** Ends every sign-in of a person. */
    public void endAll(UUID person) {
        entities.createQuery("DELETE FROM SignIn s WHERE s.personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Ends every sign-in of a person but this one. */
    public void endOthers(UUID person, String token) {
        entities.createQuery("DELETE FROM SignIn s WHERE s.personId = :person AND s.tokenHash <> :hash")
                .setParameter("person", person)
                .setParameter("hash", Token.hash(token))
                .executeUpdate();
    }

    public void forgetExpired(Instant now) {
        entities.createQuery("DELETE FROM SignIn s WHERE s.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
