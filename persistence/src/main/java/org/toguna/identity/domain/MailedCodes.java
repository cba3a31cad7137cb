package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The codes that are on their way. */
@ApplicationScoped
public class MailedCodes {
    @PersistenceContext
    EntityManager entities;

    protected MailedCodes() {}

    public MailedCodes(EntityManager entities) {
        this.entities = entities;
    }

    public void add(MailedCode code) {
        entities.persist(code);
    }

    /** The newest code of an address, locked: two guesses at once count as two. */
    public Optional<MailedCode> newest(EmailAddress email) {
        return entities.createQuery(
                        "SELECT c.id FROM MailedCode c WHERE c.email = :email ORDER BY c.sentAt DESC", UUID.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> entities.find(MailedCode.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void forget(EmailAddress email) {
        entities.createQuery("DELETE FROM MailedCode c WHERE c.email = :email")
                .setParameter("email", email)
                .executeUpdate();
    }

    public long sentSince(EmailAddress email, Instant since) {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM MailedCode c WHERE c.email = :email AND c.sentAt > :since", Long.class)
                .setParameter("email", email)
                .setParameter("since", since)
                .getSingleResult();
    }
}
