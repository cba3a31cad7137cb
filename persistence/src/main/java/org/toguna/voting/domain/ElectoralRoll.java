package org.toguna.voting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Floor;
import org.toguna.registration.domain.Registrations;

/**
 * Who may vote on the questions of a forum, written down when its vote opens: whatever becomes of registrations afterwards changes
 * neither the list nor its number. As with {@link Ballots}, nobody can list it by name.
 */
@ApplicationScoped
public class ElectoralRoll {
    @PersistenceContext
    EntityManager entities;

    protected ElectoralRoll() {}

    public ElectoralRoll(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever may vote now, and nobody else from now on; the forum's lock lets only one be first, and what is frozen stays. */
    public void freeze(Forum forum) {
        entities.flush();
        entities.find(Forum.class, forum.id(), LockModeType.PESSIMISTIC_WRITE);
        if (isFrozen(forum.id())) {
            return;
        }
        entities.createNativeQuery("INSERT INTO elector (forum_id, person_id, country, told)"
                        + " SELECT forum_id, person_id, country, FALSE FROM registration WHERE forum_id = ?1"
                        + " AND status = 'ACCREDITED' AND category IN ('DIASPORA', 'DELEGATE')")
                .setParameter(1, forum.id())
                .executeUpdate();
        new Registrations(entities)
                .electorsTold(
                        forum.id(), Category.ELECTORS, byCountry(forum.id()).people())
                .shown()
                .keySet()
                .forEach(country -> entities.createNativeQuery(
                                "UPDATE elector SET told = TRUE WHERE forum_id = ?1 AND country = ?2")
                        .setParameter(1, forum.id())
                        .setParameter(2, country)
                        .executeUpdate());
    }

    /** A vote in which nobody may vote yet has not begun. */
    public boolean isFrozen(UUID forum) {
        return electors(forum) > 0;
    }

    /** The forums that ask something and whose electors are not frozen. */
    public List<UUID> awaited() {
        return entities
                .createNativeQuery("SELECT DISTINCT p.forum_id FROM poll p WHERE NOT EXISTS"
                        + " (SELECT 1 FROM elector e WHERE e.forum_id = p.forum_id)")
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    public boolean includes(UUID forum, UUID person) {
        return count("SELECT COUNT(*) FROM elector WHERE forum_id = ?1 AND person_id = ?2", forum, person) > 0;
    }

    /** Exact, hence not for the public. */
    public long electors(UUID forum) {
        return count("SELECT COUNT(*) FROM elector WHERE forum_id = ?1", forum);
    }

    /** The same for the public: empty where they are so few that it would single them out. */
    public Optional<Long> told(UUID forum) {
        long electors = electors(forum);
        return Floor.told(electors, electors);
    }

    /** By ISO code of their country of residence. */
    public Breakdown<String> countries(UUID forum) {
        return byCountry(forum).breakdown();
    }

    @SuppressWarnings("unchecked")
    ElectorsByCountry byCountry(UUID forum) {
        return ElectorsByCountry.of(entities.createNativeQuery(
                        "SELECT country, told, COUNT(*) FROM elector WHERE forum_id = ?1 GROUP BY country, told")
                .setParameter(1, forum)
                .getResultList());
    }

    private long count(String query, UUID... parameters) {
        var counting = entities.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            counting.setParameter(i + 1, parameters[i]);
        }
        return ((Number) counting.getSingleResult()).longValue();
    }
}
