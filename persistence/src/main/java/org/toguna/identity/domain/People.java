package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.NotFound;

/** Everybody the installation knows. */
@ApplicationScoped
public class People {
    @PersistenceContext
    EntityManager entities;

    protected People() {}

    public People(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Person person) {
        entities.persist(person);
    }

    public Person get(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id))
                .orElseThrow(() -> new NotFound("identity.person", id));
    }

    /** Lets nobody else give this person a role until the transaction ends: what excludes one another is not given at once. */
    public void lock(Person person) {
        entities.flush();
        entities.lock(person, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Person> find(EmailAddress email) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }
}
