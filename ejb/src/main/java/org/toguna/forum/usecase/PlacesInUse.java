package org.toguna.forum.usecase;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.toguna.values.Refusal;

/**
 * Somebody is about to change the zones or territories of a forum: whoever has counted its people, or names a place, says so. An event,
 * since a forum knows nothing of votes, promises and ratings.
 */
public final class PlacesInUse {
    private final UUID forum;
    private final Set<String> territories = new TreeSet<>();
    private final Set<String> zones = new TreeSet<>();
    private boolean counted;

    PlacesInUse(UUID forum) {
        this.forum = forum;
    }

    public UUID forum() {
        return forum;
    }

    /** Somebody voted or rated. */
    public void counted() {
        counted = true;
    }

    /** Something concerns the territories with these codes. */
    public void named(Set<String> codes) {
        territories.addAll(codes);
    }

    /** Somebody acts in the zones with these codes. */
    public void inZones(Set<String> codes) {
        zones.addAll(codes);
    }

    Set<String> zones() {
        return zones;
    }

    Set<String> territories() {
        return territories;
    }

    /** @throws Refusal {@code forum.places.frozen} */
    void mustNotBeCounted() {
        if (counted) {
            throw new Refusal(Refusal.Kind.CONFLICT, "forum.places.frozen");
        }
    }
}
