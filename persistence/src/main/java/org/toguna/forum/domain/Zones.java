package org.toguna.forum.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.toguna.forum.domain.Zone.Outline;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** The zones of each forum. */
@ApplicationScoped
public class Zones {
    @PersistenceContext
    EntityManager entities;

    protected Zones() {}

    public Zones(EntityManager entities) {
        this.entities = entities;
    }

    public Zoning of(UUID forum) {
        return new Zoning(all(forum).stream().map(Zone::outline).toList());
    }

    /**
     * A zone that keeps its code is the same one, whatever it is called and holds from now on. The forum must be locked.
     *
     * @param used codes that something names, which must stay
     * @throws Refusal naming what is wrong with the list, or {@code zones} with {@code forum.zone.used}
     */
    public void replace(UUID forum, Zoning wanted, Set<String> used) {
        wanted.check();
        var known = all(forum).stream().collect(toMap(Zone::code, identity()));
        int place = 0;
        for (Outline outline : wanted.zones()) {
            var zone = known.remove(outline.code());
            if (zone == null) {
                zone = new Zone(forum, outline.code());
                entities.persist(zone);
            }
            zone.adopt(outline, place++);
        }
        known.keySet().stream().filter(used::contains).sorted().findFirst().ifPresent(code -> {
            throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("zones", "forum.zone.used", code)));
        });
        known.values().forEach(entities::remove);
        entities.flush();
    }

    private List<Zone> all(UUID forum) {
        return entities.createQuery("SELECT z FROM Zone z WHERE z.forumId = :forum ORDER BY z.place", Zone.class)
                .setParameter("forum", forum)
                .getResultList();
    }
}
