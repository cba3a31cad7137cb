package org.toguna.forum.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.toguna.forum.domain.Territory.Outline;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** The territories of each forum; none until somebody names them, since each State divides its country by its own law. */
@ApplicationScoped
public class Territories {
    private static final int MOST = 1000;

    @PersistenceContext
    EntityManager entities;

    protected Territories() {}

    public Territories(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order in which the forum names them. */
    public List<Outline> of(UUID forum) {
        return all(forum).stream().map(Territory::outline).toList();
    }

    /** @throws Refusal naming {@code territory}, with {@code forum.territory.unknown} */
    public void mustHave(UUID forum, String code) {
        get(forum, code);
    }

    /** @throws Refusal naming {@code territory}, with {@code forum.territory.unknown} */
    public Outline get(UUID forum, String code) {
        return of(forum).stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID, List.of(new Problem("territory", "forum.territory.unknown", code))));
    }

    /** A territory and the larger ones in which it lies, by their codes; one that is not on the list lies in none. */
    public Set<String> containing(UUID forum, String code) {
        var parents = new HashMap<String, String>();
        of(forum).forEach(known -> parents.put(known.code(), known.parent()));
        var codes = new TreeSet<String>();
        for (var each = code; each != null; each = parents.get(each)) {
            codes.add(each);
        }
        return codes;
    }

    /**
     * A territory that keeps its code is the same one. The forum must be locked.
     *
     * @param used codes that something names, which must stay
     * @throws Refusal naming {@code territories}, with {@code forum.territory.malformed}, {@code forum.territory.many},
     *     {@code forum.territory.twice}, {@code forum.territory.parent} or {@code forum.territory.used}
     */
    public void replace(UUID forum, List<Outline> wanted, Set<String> used) {
        check(wanted);
        var known = all(forum).stream().collect(toMap(Territory::code, identity()));
        int place = 0;
        for (var outline : wanted) {
            var territory = known.remove(outline.code());
            if (territory == null) {
                territory = new Territory(forum, outline.code());
                entities.persist(territory);
            }
            territory.adopt(outline, place++);
        }
        known.keySet().stream().filter(used::contains).sorted().findFirst().ifPresent(code -> {
            throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("territories", "forum.territory.used", code)));
        });
        known.values().forEach(entities::remove);
        entities.flush();
    }

    private static void check(List<Outline> wanted) {
        var kinds = new HashMap<String, TerritoryKind>();
        var validation = new Validation()
                .require(
                        wanted.stream().allMatch(Territories::isWellFormed), "territories", "forum.territory.malformed")
                .require(wanted.size() <= MOST, "territories", "forum.territory.many", MOST);
        validation.refuse();
        wanted.forEach(outline -> validation.require(
                kinds.put(outline.code(), outline.kind()) == null,
                "territories",
                "forum.territory.twice",
                outline.code()));
        // The larger ones are of a larger kind, hence nothing lies in itself.
        wanted.forEach(outline -> outline.liesIn()
                .ifPresent(parent -> validation.require(
                        kinds.containsKey(parent) && kinds.get(parent).compareTo(outline.kind()) < 0,
                        "territories",
                        "forum.territory.parent",
                        outline.code(),
                        parent)));
        validation.refuse();
    }

    private static boolean isWellFormed(Outline territory) {
        return territory.code() != null
                && territory.code().matches("[A-Z][A-Z0-9_]{1,39}")
                && territory.kind() != null
                && territory.name() != null
                && !territory.name().isEmpty()
                && territory.name().length() <= Validation.LINE
                && Written.isText(territory.name());
    }

    private List<Territory> all(UUID forum) {
        return entities.createQuery(
                        "SELECT t FROM Territory t WHERE t.forumId = :forum ORDER BY t.place", Territory.class)
                .setParameter("forum", forum)
                .getResultList();
    }
}
