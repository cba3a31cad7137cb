package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The second factors of those who have one. */
@ApplicationScoped
public class SecondFactors {
    @PersistenceContext
    EntityManager entities;

    protected SecondFactors() {}

    public SecondFactors(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<SecondFactor> find(UUID person) {
        return Optional.ofNullable(entities.find(SecondFactor.class, person));
    }

    /** The same, locked: a code sent twice at once is good once. */
    public Optional<SecondFactor> take(UUID person) {
        return Optional.ofNullable(entities.find(SecondFactor.class, person, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Written at once, so that it can be taken. */
    public void add(SecondFactor factor) {
        entities.persist(factor);
        entities.flush();
    }

    public void forget(UUID person) {
        find(person).ifPresent(entities::remove);
    }

    /** Those of which a key does not begin as the pattern says. */
    public List<SecondFactor> keptOtherwise(String pattern) {
        return entities.createQuery(
                        "SELECT f FROM SecondFactor f WHERE f.keptKey NOT LIKE :pattern OR f.pendingKey NOT LIKE :pattern",
                        SecondFactor.class)
                .setParameter("pattern", pattern)
                .getResultList();
    }
}
