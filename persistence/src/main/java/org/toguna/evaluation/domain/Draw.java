package org.toguna.evaluation.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.toguna.registration.domain.Gender;
import org.toguna.values.Fingerprint;

/**
 * A drawing of lots that anybody who holds the roll and the seed can repeat. A stratum is a country of residence and a gender; each
 * gets its share of the places by the largest remainder. Lots are ordered by SHA-256 of the seed, a colon and the registration's id.
 */
public final class Draw {
    private final String seed;
    private final int wanted;

    /** @param wanted how many to draw, at most the roll's size */
    public Draw(String seed, int wanted) {
        this.seed = seed;
        this.wanted = wanted;
    }

    /** One lot in the urn. */
    public record Lot(UUID registration, String country, Gender gender) {
        String stratum() {
            return country + ":" + gender;
        }
    }

    /** The registrations drawn, in the order of their lots. */
    public List<UUID> from(Collection<Lot> urn) {
        Map<String, List<Lot>> strata = urn.stream().collect(groupingBy(Lot::stratum, TreeMap::new, toList()));
        var places = places(strata, urn.size());
        var drawn = new ArrayList<Lot>();
        strata.forEach((stratum, lots) ->
                lots.stream().sorted(byLot()).limit(places.get(stratum)).forEach(drawn::add));
        return drawn.stream().sorted(byLot()).map(Lot::registration).toList();
    }

    /** Remainders that are equal are told apart by lot too, so that no country comes first for its name. */
    private Map<String, Integer> places(Map<String, List<Lot>> strata, int people) {
        var places = new TreeMap<String, Integer>();
        strata.forEach((stratum, lots) -> places.put(stratum, (int) ((long) wanted * lots.size() / people)));
        int left = wanted - places.values().stream().mapToInt(Integer::intValue).sum();
        strata.keySet().stream()
                .sorted(Comparator.<String, Long>comparing(
                                stratum -> -((long) wanted * strata.get(stratum).size() % people))
                        .thenComparing(stratum -> Fingerprint.of(seed + ":" + stratum)))
                .limit(left)
                .forEach(stratum -> places.merge(stratum, 1, Integer::sum));
        return places;
    }

    private Comparator<Lot> byLot() {
        return comparing((Lot lot) -> Fingerprint.of(seed + ":" + lot.registration()))
                .thenComparing(Lot::registration);
    }
}
