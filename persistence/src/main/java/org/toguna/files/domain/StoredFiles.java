package org.toguna.files.domain;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The files that prove something. A file's SHA-256 opens nothing by itself: whoever reads one comes by the record that has it, or
 * by that for which it was handed in.
 */
@ApplicationScoped
public class StoredFiles {
    /** Every column that refers to a file, by table. */
    static final Map<String, String> REFERENCES = new TreeMap<>(Map.of(
            "committee_meeting", "minutes_file",
            "handed_in", "sha256",
            "polling_place", "minutes",
            "progress_report", "evidence_file",
            "testimony", "photograph"));

    private static final String UNUSED = REFERENCES.entrySet().stream()
            .map(column ->
                    " AND NOT EXISTS (SELECT 1 FROM %s WHERE %s = ?1)".formatted(column.getKey(), column.getValue()))
            .collect(joining());

    @PersistenceContext
    EntityManager entities;

    protected StoredFiles() {}

    public StoredFiles(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One part alone, so that whoever sends a file to somebody slow holds no more of it.
     *
     * @param position counted from 0
     * @return empty after the last
     */
    public Optional<byte[]> part(String sha256, int position) {
        var found = entities.createNativeQuery(
                        "SELECT content FROM stored_file_part WHERE sha256 = ?1 AND position = ?2")
                .setParameter(1, sha256)
                .setParameter(2, position)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of((byte[]) found.get(0));
    }

    /** Keeps a file; keeping it twice changes nothing. Written at once, for others to refer to it. */
    public void add(StoredFile file) {
        if (entities.find(StoredFile.class, file.sha256()) == null) {
            entities.persist(file);
            entities.flush();
        }
    }

    /** Erases a file that nothing refers to any more; of one that something does, nothing changes. */
    public void drop(String sha256) {
        for (var what : List.of("stored_file_part", "stored_file")) {
            entities.createNativeQuery("DELETE FROM " + what + " WHERE sha256 = ?1" + UNUSED)
                    .setParameter(1, sha256)
                    .executeUpdate();
        }
    }

    /**
     * Keeps a file and for what it is meant, so that whoever handed it in, and nobody else, may name it there.
     *
     * @param subject such as the commitment that it shall prove
     */
    public void handIn(StoredFile file, UUID subject, UUID person) {
        add(file);
        if (!isHandedIn(file.sha256(), subject, person)) {
            entities.createNativeQuery("INSERT INTO handed_in (sha256, subject_id, person_id) VALUES (?1, ?2, ?3)")
                    .setParameter(1, file.sha256())
                    .setParameter(2, subject)
                    .setParameter(3, person)
                    .executeUpdate();
        }
    }

    /** Whether this person handed the file in for this; who merely knows its SHA-256 did not. */
    public boolean isHandedIn(String sha256, UUID subject, UUID person) {
        return !entities.createNativeQuery(
                        "SELECT sha256 FROM handed_in WHERE sha256 = ?1 AND subject_id = ?2 AND person_id = ?3")
                .setParameter(1, sha256)
                .setParameter(2, subject)
                .setParameter(3, person)
                .getResultList()
                .isEmpty();
    }

    /** A file that somebody handed in for this; for anything else it is as unknown as one that does not exist. */
    public Optional<StoredFile> handedIn(String sha256, UUID subject) {
        return entities.createNativeQuery("SELECT sha256 FROM handed_in WHERE sha256 = ?1 AND subject_id = ?2")
                .setParameter(1, sha256)
                .setParameter(2, subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(any -> entities.find(StoredFile.class, sha256));
    }
}
