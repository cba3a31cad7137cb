package org.toguna.registration.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One crowd divided twice by where people live, say by continent and by zone: what one division tells can be taken from what the other
 * tells. All that can be computed from both is made of the cells in which a group told by one meets a group told by the other, those that
 * a division does not tell counting as one group. Hence each such cell holds nobody or {@link Floor#FEWEST} people, whichever countries
 * a reader knows to be empty; and so does what remains of it in each larger crowd, where that can be computed.
 */
public final class Crossing<A, B extends Comparable<? super B>> {
    private final Map<Cell<A, B>, Long> people;
    private final List<Around<A, B>> around;

    /** Where a group of the first division meets one of the second. */
    public record Cell<A, B>(A first, B second) {}

    /** A cell as it can be computed: empty stands for all groups that a division does not tell. */
    private record Seen<A, B>(Optional<A> first, Optional<B> second) {}

    /**
     * A larger crowd of which people are told by country: the others, of whose countries the sum alone is told.
     *
     * @param told how many of each cell live in countries that are told
     * @param others how many live in the others
     * @param cells in which those others may be
     */
    public record Around<A, B>(Map<Cell<A, B>, Long> told, long others, Set<Cell<A, B>> cells) {
        /** @param all the countries in which anybody of the crowd lives */
        public static <A, B> Around<A, B> of(
                Breakdown<String> countries, Collection<String> all, Function<String, Cell<A, B>> where) {
            var told = new HashMap<Cell<A, B>, Long>();
            countries.shown().forEach((country, people) -> told.merge(where.apply(country), people, Long::sum));
            return new Around<>(
                    told,
                    countries.others(),
                    all.stream()
                            .filter(country -> !countries.shown().containsKey(country))
                            .map(where)
                            .collect(toSet()));
        }

        /** Less some of whom something is told too. */
        public Around<A, B> less(Map<Cell<A, B>, Long> part) {
            var rest = new HashMap<>(told);
            part.forEach((cell, people) -> rest.merge(cell, -people, Long::sum));
            return new Around<>(rest, others, cells);
        }
    }

    /** @param around what is told of larger crowds of which these people are part */
    public Crossing(Map<Cell<A, B>, Long> people, Collection<Around<A, B>> around) {
        this.people = Map.copyOf(people);
        this.around = List.copyOf(around);
    }

    /**
     * What may be told of the second division beside what is told of the first.
     *
     * @param wholes what else is told of larger crowds
     */
    public Breakdown<B> second(Breakdown<A> first, Collection<Breakdown<B>> wholes) {
        Map<B, Long> counts = people.entrySet().stream()
                .collect(groupingBy(cell -> cell.getKey().second(), summingLong(Map.Entry::getValue)));
        var hidden = new HashSet<B>();
        while (true) {
            var told = Breakdown.of(counts, wholes, group -> !hidden.contains(group));
            var givenAway = givenAway(first.shown().keySet(), told.shown());
            if (givenAway.isEmpty()) {
                return told;
            }
            hidden.add(givenAway.get());
        }
    }

    /** The group to hide next, empty once nobody is singled out or nothing is left to hide. */
    private Optional<B> givenAway(Set<A> first, Map<B, Long> second) {
        Function<Cell<A, B>, Seen<A, B>> seen = cell -> new Seen<>(
                Optional.of(cell.first()).filter(first::contains),
                Optional.of(cell.second()).filter(second::containsKey));
        var sums = sum(people, seen);
        var singledOut = new ArrayList<Seen<A, B>>();
        sums.forEach((cell, crowd) -> {
            if (!Floor.tells(crowd)) {
                singledOut.add(cell);
            }
        });
        boolean rest = false;
        for (var whole : around) {
            rest |= !remains(whole, sums, seen, singledOut);
        }
        boolean anywhere = rest;
        var known = everywhere().map(seen).collect(toSet());
        return second.entrySet().stream()
                .filter(group ->
                        anywhere || singledOut.stream().anyMatch(cell -> isConcerned(group.getKey(), cell, known)))
                .min(comparing(Map.Entry<B, Long>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Adds the cells of which few people remain; false when those remain few whose countries are told together only. */
    private boolean remains(
            Around<A, B> whole,
            Map<Seen<A, B>, Long> sums,
            Function<Cell<A, B>, Seen<A, B>> seen,
            Collection<Seen<A, B>> singledOut) {
        var blurred = whole.cells().stream().map(seen).collect(toSet());
        var rest = sum(whole.told(), seen);
        sums.forEach((cell, part) -> rest.merge(cell, -part, Long::sum));
        long together = whole.others();
        for (var cell : rest.entrySet()) {
            if (blurred.contains(cell.getKey())) {
                together += cell.getValue();
            } else if (!Floor.tells(cell.getValue())) {
                singledOut.add(cell.getKey());
            }
        }
        return Floor.tells(together);
    }

    private Stream<Cell<A, B>> everywhere() {
        return Stream.concat(
                people.keySet().stream(),
                around.stream()
                        .flatMap(whole -> Stream.concat(whole.told().keySet().stream(), whole.cells().stream())));
    }

    /** Whether hiding a group makes a cell larger: it is the one, or meets the same group of the first division. */
    private static <A, B> boolean isConcerned(B group, Seen<A, B> cell, Set<Seen<A, B>> known) {
        return cell.second()
                .map(group::equals)
                .orElseGet(() -> known.contains(new Seen<>(cell.first(), Optional.of(group))));
    }

    private static <A, B> Map<Seen<A, B>, Long> sum(
            Map<Cell<A, B>, Long> cells, Function<Cell<A, B>, Seen<A, B>> seen) {
        var sums = new HashMap<Seen<A, B>, Long>();
        cells.forEach((cell, people) -> sums.merge(seen.apply(cell), people, Long::sum));
        return sums;
    }
}
