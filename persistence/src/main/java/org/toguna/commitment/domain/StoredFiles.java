package org.toguna.commitment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.toguna.shared.NotFound;

/** The files that prove something. */
@ApplicationScoped
public class StoredFiles {
    @PersistenceContext
    EntityManager entities;

    protected StoredFiles() {}

    public StoredFiles(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a file; keeping it twice changes nothing. Written at once, for a report to refer to it. */
    public void add(StoredFile file) {
        if (entities.find(StoredFile.class, file.sha256()) == null) {
            entities.persist(file);
            entities.flush();
        }
    }

    public boolean has(String sha256) {
        return entities.find(StoredFile.class, sha256) != null;
    }

    /** The text of the act behind a commitment; an import may name one that nobody handed in here. */
    public StoredFile get(Act act) {
        return Optional.ofNullable(act.file())
                .map(sha256 -> entities.find(StoredFile.class, sha256))
                .orElseThrow(() -> new NotFound("commitment.file", String.valueOf(act.file())));
    }

    /** A file, asked for as evidence of one commitment in a report of one of these states: any other is not found. */
    public StoredFile get(Commitment commitment, String sha256, Set<ReportState> states) {
        return entities.createQuery(
                        "SELECT f FROM StoredFile f WHERE f.sha256 = :sha256 AND EXISTS (SELECT r FROM ProgressReport r"
                                + " WHERE r.commitmentId = :commitment AND r.evidenceFile = f.sha256"
                                + " AND r.state IN :states)",
                        StoredFile.class)
                .setParameter("sha256", sha256)
                .setParameter("commitment", commitment.id())
                .setParameter("states", states)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("commitment.file", sha256));
    }
}
