package org.toguna.registration.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.toguna.registration.domain.Crossing.Around;
import org.toguna.registration.domain.Crossing.Cell;

/**
 * Continents, zones and countries of the same people, told side by side. The reader of {@link #everythingComputable} knows which country
 * is where and in which of them nobody lives, and adds and subtracts whatever was told.
 */
class CrossingTest {
    private static final List<Breakdown<String>> NO_WHOLES = List.of();

    @Test
    void tellsZonesWhereContinentsTellNothingOfTheRest() {
        var zones = zones(Map.of(in("AFRICA", "WEST"), 20L, in("AFRICA", "CENTRAL"), 9L, in("EUROPE", "EUROPE"), 12L));
        assertThat(zones.shown()).containsOnlyKeys("WEST", "CENTRAL", "EUROPE");
        assertThat(zones.others()).isZero();
    }

    @Test
    void hidesAZoneOfAContinentThatLessItsOtherZonesWouldGiveTwoAway() {
        var crowd = Map.of(
                in("AFRICA", "WEST"), 20L,
                in("AFRICA", "CENTRAL"), 9L,
                in("AFRICA", "EAST"), 2L,
                in("EUROPE", "EUROPE"), 12L,
                in("ASIA", "ASIA"), 6L,
                in("ELSEWHERE", "ELSEWHERE"), 5L);
        var alone = Breakdown.of(
                Map.of("WEST", 20L, "CENTRAL", 9L, "EAST", 2L, "EUROPE", 12L, "ASIA", 6L, "ELSEWHERE", 5L));
        assertThat(alone.shown()).containsOnlyKeys("WEST", "CENTRAL", "EUROPE", "ASIA");

        var zones = zones(crowd);

        // Hiding the smallest of all would have left Africa less two of its zones: two people.
        assertThat(zones.shown()).containsOnlyKeys("WEST", "EUROPE", "ASIA", "ELSEWHERE");
        assertThat(zones.others()).isEqualTo(11);
    }

    @Test
    void hidesAZoneOfWhichAContinentHoldsFew() {
        var zones = zones(Map.of(
                in("AFRICA", "SAHEL"), 10L,
                in("EUROPE", "SEA"), 3L,
                in("AFRICA", "SEA"), 10L,
                in("EUROPE", "EUROPE"), 10L));
        assertThat(zones.shown()).doesNotContainKey("SEA");
    }

    @Test
    void hidesAZoneOfWhichFewTakePartAndDoNotAnswer() {
        var participants = Map.of("SN", 13L, "CM", 20L, "FR", 20L);
        var answered = Map.of("SN", 10L, "CM", 10L, "FR", 10L);
        Map<String, Cell<String, String>> places =
                Map.of("SN", in("AFRICA", "WEST"), "CM", in("AFRICA", "CENTRAL"), "FR", in("EUROPE", "EUROPE"));
        var around = Around.of(Breakdown.of(participants), participants.keySet(), places::get);
        var zones = new Crossing<>(cells(answered, places), List.of(around))
                .second(Breakdown.of(Map.of("AFRICA", 20L, "EUROPE", 10L)), NO_WHOLES);
        assertThat(zones.shown()).doesNotContainKey("WEST");
    }

    @Test
    void noSumOrDifferenceOfAnythingToldSinglesAnybodyOut() {
        var random = new Random(20_270_615);
        int told = 0;
        for (int trial = 0; trial < 4_000; trial++) {
            told += tryOne(random);
        }
        assertThat(told).as("zones told in all").isGreaterThan(2_000);
    }

    /** A world of eight countries, in which somebody lives or not, takes part or not, answers or not. */
    private static int tryOne(Random random) {
        var places = new TreeMap<String, Cell<String, String>>();
        var participants = new TreeMap<String, Long>();
        var answered = new TreeMap<String, Long>();
        for (int i = 0; i < 8; i++) {
            var country = "C" + i;
            places.put(country, in("R" + random.nextInt(3), "Z" + random.nextInt(5)));
            long here = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(30);
            long answering = random.nextInt(4) == 0 ? here : random.nextLong(here + 1);
            put(participants, country, here);
            put(answered, country, answering);
        }
        long all = answered.values().stream().mapToLong(Long::longValue).sum();
        if (!Floor.tells(all) || all == 0) {
            return 0;
        }
        var countries = Breakdown.of(participants);
        var wholeOfRegions = new Breakdown<>(
                grouped(participants, country -> places.get(country).first()), 0, false);
        var regions =
                Breakdown.of(grouped(answered, country -> places.get(country).first()), List.of(wholeOfRegions));
        var zones = new Crossing<>(
                        cells(answered, places),
                        countries.total() == 0
                                ? List.of()
                                : List.of(Around.of(countries, participants.keySet(), places::get)))
                .second(regions, NO_WHOLES);

        for (var computed :
                everythingComputable(answered.keySet(), divided(answered.keySet(), places, regions, zones))) {
            assertThat(people(answered, computed))
                    .as("answered %s, told %s and %s: %s", answered, regions, zones, computed)
                    .matches(Floor::tells);
        }
        if (countries.total() > 0 && !zones.shown().isEmpty()) {
            silentPeople(places, participants, answered, countries, regions, zones);
        }
        return zones.shown().size();
    }

    /** Those who take part less those who answered, where both can be computed of the same countries. */
    private static void silentPeople(
            Map<String, Cell<String, String>> places,
            Map<String, Long> participants,
            Map<String, Long> answered,
            Breakdown<String> countries,
            Breakdown<String> regions,
            Breakdown<String> zones) {
        var ofAll = new HashSet<>(everythingComputable(
                participants.keySet(),
                sets(
                        participants.keySet(),
                        Function.identity(),
                        countries.shown().keySet())));
        ofAll.retainAll(
                everythingComputable(participants.keySet(), divided(participants.keySet(), places, regions, zones)));
        for (var computed : ofAll) {
            assertThat(people(participants, computed) - people(answered, computed))
                    .as(
                            "%s less %s, told %s, %s and %s: %s",
                            participants, answered, countries, regions, zones, computed)
                    .matches(Floor::tells);
        }
    }

    @Test
    void noSumOrDifferenceOfTwoSamplesAndAllParticipantsSinglesAnybodyOut() {
        var random = new Random(20_270_616);
        int told = 0;
        for (int trial = 0; trial < 4_000; trial++) {
            told += tryTwo(random);
        }
        assertThat(told).as("zones told of both in all").isGreaterThan(1_000);
    }

    private static int tryTwo(Random random) {
        var places = new TreeMap<String, Cell<String, String>>();
        var participants = new TreeMap<String, Long>();
        var drawn = new TreeMap<String, Long>();
        var volunteers = new TreeMap<String, Long>();
        for (int i = 0; i < 7; i++) {
            var country = "C" + i;
            places.put(country, in("R" + random.nextInt(2), "Z" + random.nextInt(4)));
            long here = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(60);
            long some = random.nextLong(here + 1);
            put(participants, country, here);
            put(drawn, country, some);
            put(volunteers, country, random.nextLong(here - some + 1));
        }
        var countries = Breakdown.of(participants);
        var region = (Function<String, String>) country -> places.get(country).first();
        var whole = new Breakdown<>(grouped(participants, region), 0, false);
        var around = Around.of(countries, participants.keySet(), places::get);
        var drawnRegions = Breakdown.of(grouped(drawn, region), List.of(whole));
        var drawnZones = new Crossing<>(cells(drawn, places), List.of(around)).second(drawnRegions, NO_WHOLES);
        var regions = Breakdown.of(grouped(volunteers, region), List.of(whole, whole.less(drawnRegions)));
        var zones = new Crossing<>(cells(volunteers, places), List.of(around, around.less(cells(drawn, places))))
                .second(regions, NO_WHOLES);
        if (countries.total() == 0
                || drawnZones.shown().isEmpty()
                || zones.shown().isEmpty()) {
            return 0;
        }
        var all = participants.keySet();
        var both = new HashSet<>(everythingComputable(
                all, sets(all, Function.identity(), countries.shown().keySet())));
        both.retainAll(everythingComputable(all, divided(all, places, drawnRegions, drawnZones)));
        both.retainAll(everythingComputable(all, divided(all, places, regions, zones)));
        for (var computed : both) {
            assertThat(people(participants, computed) - people(drawn, computed) - people(volunteers, computed))
                    .as("%s of %s less %s and %s", computed, participants, drawn, volunteers)
                    .matches(Floor::tells);
        }
        return zones.shown().size();
    }

    private static List<Set<String>> divided(
            Collection<String> countries,
            Map<String, Cell<String, String>> places,
            Breakdown<String> regions,
            Breakdown<String> zones) {
        var told = new ArrayList<Set<String>>();
        told.addAll(sets(
                countries,
                country -> places.get(country).first(),
                regions.shown().keySet()));
        told.addAll(sets(
                countries,
                country -> places.get(country).second(),
                zones.shown().keySet()));
        return told;
    }

    private static void put(Map<String, Long> counts, String country, long people) {
        if (people > 0) {
            counts.put(country, people);
        }
    }

    /** The groups that are told, and all others as one. */
    private static List<Set<String>> sets(
            Collection<String> countries, Function<String, String> group, Collection<String> shown) {
        var sets = new HashMap<String, Set<String>>();
        for (var country : countries) {
            var of = group.apply(country);
            sets.computeIfAbsent(shown.contains(of) ? of : "the others", first -> new HashSet<>())
                    .add(country);
        }
        return List.copyOf(sets.values());
    }

    /** Each set of countries whose people are a sum of told numbers, some of them taken away or halved: its vector is in their span. */
    private static List<Set<String>> everythingComputable(Collection<String> countries, List<Set<String>> told) {
        var order = List.copyOf(countries);
        var rows = new ArrayList<double[]>();
        told.forEach(set -> add(rows, vector(order, set)));
        var computable = new ArrayList<Set<String>>();
        for (int bits = 1; bits < 1 << order.size(); bits++) {
            int chosen = bits;
            var set = order.stream()
                    .filter(country -> (chosen >> order.indexOf(country) & 1) == 1)
                    .collect(toSet());
            if (isZero(reduced(rows, vector(order, set)))) {
                computable.add(set);
            }
        }
        return computable;
    }

    private static double[] vector(List<String> order, Set<String> set) {
        return order.stream()
                .mapToDouble(country -> set.contains(country) ? 1 : 0)
                .toArray();
    }

    /** Keeps the rows in echelon form. */
    private static void add(List<double[]> rows, double[] vector) {
        var rest = reduced(rows, vector);
        if (!isZero(rest)) {
            rows.add(rest);
        }
    }

    private static double[] reduced(List<double[]> rows, double[] vector) {
        var rest = vector.clone();
        for (var row : rows) {
            int lead = lead(row);
            double times = rest[lead] / row[lead];
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= times * row[i];
            }
        }
        return rest;
    }

    private static int lead(double[] row) {
        int lead = 0;
        while (Math.abs(row[lead]) < 1e-9) {
            lead++;
        }
        return lead;
    }

    private static boolean isZero(double[] vector) {
        for (double each : vector) {
            if (Math.abs(each) > 1e-9) {
                return false;
            }
        }
        return true;
    }

    private static long people(Map<String, Long> counts, Set<String> countries) {
        return countries.stream()
                .mapToLong(country -> counts.getOrDefault(country, 0L))
                .sum();
    }

    private static Map<String, Long> grouped(Map<String, Long> counts, Function<String, String> group) {
        var grouped = new TreeMap<String, Long>();
        counts.forEach((country, people) -> grouped.merge(group.apply(country), people, Long::sum));
        return grouped;
    }

    private static Map<Cell<String, String>, Long> cells(
            Map<String, Long> counts, Map<String, Cell<String, String>> places) {
        var cells = new HashMap<Cell<String, String>, Long>();
        counts.forEach((country, people) -> cells.merge(places.get(country), people, Long::sum));
        return cells;
    }

    private static Breakdown<String> zones(Map<Cell<String, String>, Long> crowd) {
        var regions = new TreeMap<String, Long>();
        crowd.forEach((cell, people) -> regions.merge(cell.first(), people, Long::sum));
        return new Crossing<>(crowd, List.of()).second(Breakdown.of(regions), NO_WHOLES);
    }

    private static Cell<String, String> in(String continent, String zone) {
        return new Cell<>(continent, zone);
    }
}
