package org.toguna.testimony.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;
import org.toguna.values.Backlog;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** What people saw on the spot, in every forum. */
@ApplicationScoped
public class Testimonies {
    private static final String FROM_COUNTRIES = " AND EXISTS (SELECT r FROM Registration r WHERE r.forumId = t.forumId"
            + " AND r.personId = t.authorId AND r.country IN :countries)";

    @PersistenceContext
    EntityManager entities;

    protected Testimonies() {}

    public Testimonies(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Testimony testimony) {
        entities.persist(testimony);
        entities.flush();
    }

    /** @throws NotFound also when it belongs to another forum */
    public Testimony get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(Testimony.class, id))
                .filter(testimony -> testimony.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("following.testimony", id));
    }

    /** Oldest first, as they came in. */
    public Page<Testimony> page(UUID forum, Status status, Page.Wanted wanted) {
        return page(forum, status, "", Map.of(), wanted);
    }

    /** Those of participants who live in one of these countries. */
    public Page<Testimony> page(UUID forum, Status status, Set<String> countries, Page.Wanted wanted) {
        return countries.isEmpty()
                ? new Page<>(List.of(), wanted.number(), wanted.size(), 0)
                : page(forum, status, FROM_COUNTRIES, Map.of("countries", countries), wanted);
    }

    private Page<Testimony> page(
            UUID forum, Status status, String condition, Map<String, Object> parameters, Page.Wanted wanted) {
        var from = " FROM Testimony t WHERE t.forumId = :forum AND t.status = :status" + condition;
        var items = entities.createQuery("SELECT t" + from + " ORDER BY t.givenAt, t.id", Testimony.class);
        var number = entities.createQuery("SELECT COUNT(t)" + from, Long.class);
        for (var query : List.of(items, number)) {
            query.setParameter("forum", forum).setParameter("status", status);
            parameters.forEach(query::setParameter);
        }
        return wanted.of(items, number);
    }

    /**
     * How many wait, and since when the oldest does.
     *
     * @param countries in one of which live the participants who gave them; empty for all
     */
    public Backlog waiting(UUID forum, Optional<Set<String>> countries) {
        if (countries.filter(Set::isEmpty).isPresent()) {
            return Backlog.NONE;
        }
        var query = entities.createQuery(
                        "SELECT COUNT(t), MIN(t.givenAt) FROM Testimony t WHERE t.forumId = :forum AND t.status = :given"
                                + countries.map(any -> FROM_COUNTRIES).orElse(""),
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("given", Status.GIVEN);
        countries.ifPresent(these -> query.setParameter("countries", these));
        return Backlog.of(query.getSingleResult());
    }

    /** What the public reads beside a commitment: the latest sight first. */
    public List<Testimony> published(UUID commitment) {
        return entities.createQuery(
                        "SELECT t FROM Testimony t WHERE t.commitmentId = :commitment AND t.status = :published"
                                + " ORDER BY t.seenOn DESC, t.givenAt DESC",
                        Testimony.class)
                .setParameter("commitment", commitment)
                .setParameter("published", Status.PUBLISHED)
                .setMaxResults(Page.MOST)
                .getResultList();
    }

    /** Forgets somebody whom the application forgets: what they saw stays without their name where it was published. */
    public void forget(UUID author) {
        var photographs = entities.createQuery(
                        "SELECT t.photograph FROM Testimony t WHERE t.authorId = :author AND t.status <> :published"
                                + " AND t.photograph IS NOT NULL",
                        String.class)
                .setParameter("author", author)
                .setParameter("published", Status.PUBLISHED)
                .getResultList();
        entities.createQuery("DELETE FROM Testimony t WHERE t.authorId = :author AND t.status <> :published")
                .setParameter("author", author)
                .setParameter("published", Status.PUBLISHED)
                .executeUpdate();
        entities.createQuery("UPDATE Testimony t SET t.name = NULL, t.nameShown = FALSE WHERE t.authorId = :author")
                .setParameter("author", author)
                .executeUpdate();
        photographs.forEach(new StoredFiles(entities)::drop);
    }

    /** Shows another photograph; the one before it is kept no longer. */
    public void show(Testimony testimony, StoredFile photograph) {
        var files = new StoredFiles(entities);
        files.add(photograph);
        var replaced = testimony.show(photograph);
        entities.flush();
        replaced.filter(before -> !before.equals(photograph.sha256())).ifPresent(files::drop);
    }

    public StoredFile photograph(Testimony testimony) {
        return entities.createQuery(
                        "SELECT f FROM StoredFile f, Testimony t WHERE t.id = :id AND f.sha256 = t.photograph",
                        StoredFile.class)
                .setParameter("id", testimony.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("following.photograph", testimony.id()));
    }
}
