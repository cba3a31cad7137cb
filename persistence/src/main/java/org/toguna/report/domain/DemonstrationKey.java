package org.toguna.report.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The key that a demonstration makes for itself, kept so that it outlives a restart and every node signs alike. */
@ApplicationScoped
public class DemonstrationKey {
    @PersistenceContext
    EntityManager entities;

    protected DemonstrationKey() {}

    public DemonstrationKey(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<byte[]> find() {
        return entities
                .createNativeQuery("SELECT keystore FROM demonstration_signing_key WHERE id = 1")
                .getResultList()
                .stream()
                .map(byte[].class::cast)
                .findFirst();
    }

    public void keep(byte[] keystore) {
        entities.createNativeQuery("INSERT INTO demonstration_signing_key (id, keystore) VALUES (1, ?1)")
                .setParameter(1, keystore)
                .executeUpdate();
    }
}
