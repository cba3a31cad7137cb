package org.toguna.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The files that prove something. */
@ApplicationScoped
public class StoredFiles {
    @PersistenceContext
    EntityManager entities;

    protected StoredFiles() {}

    public StoredFiles(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a file; keeping it twice changes nothing. Written at once, for others to refer to it. */
    public void add(StoredFile file) {
        if (!has(file.sha256())) {
            entities.persist(file);
            entities.flush();
        }
    }

    public boolean has(String sha256) {
        return find(sha256).isPresent();
    }

    public Optional<StoredFile> find(String sha256) {
        return Optional.ofNullable(entities.find(StoredFile.class, sha256));
    }
}
