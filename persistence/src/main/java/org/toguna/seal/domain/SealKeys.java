package org.toguna.seal.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** A salt for each secret that the installation has had. */
@ApplicationScoped
public class SealKeys {
    @PersistenceContext
    EntityManager entities;

    protected SealKeys() {}

    public SealKeys(EntityManager entities) {
        this.entities = entities;
    }

    /** Nobody else makes one until the transaction ends. */
    public void lock() {
        entities.createNativeQuery("SELECT shift_seconds FROM business_clock FOR UPDATE")
                .getResultList();
    }

    public void add(SealKey key) {
        entities.persist(key);
    }

    public Optional<SealKey> find(String id) {
        return Optional.ofNullable(entities.find(SealKey.class, id));
    }

    /** Newest first. */
    public List<SealKey> all() {
        return entities.createQuery("SELECT k FROM SealKey k ORDER BY k.madeAt DESC", SealKey.class)
                .getResultList();
    }
}
