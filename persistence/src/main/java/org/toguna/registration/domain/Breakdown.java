package org.toguna.registration.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a crowd divides, told so that nobody in it can be singled out. A group under the {@link Floor} is never told by itself: the
 * small groups are added up, and when that sum would still give one of them away, the next larger group joins them.
 *
 * @param shown groups of at least {@link Floor#FEWEST} people, largest first
 * @param others people in the groups that are added up, 0 or at least {@link Floor#FEWEST}
 * @param tooFew whether the whole crowd is under the floor, and nothing is told
 */
public record Breakdown<K>(Map<K, Long> shown, long others, boolean tooFew) {

    public static <K extends Comparable<? super K>> Breakdown<K> of(Map<K, Long> counts) {
        return of(counts, List.of());
    }

    /**
     * The same of people who are part of larger crowds: what is told of these less what is told of them gives nobody away either.
     *
     * @param wholes what is told of the larger crowds
     */
    public static <K extends Comparable<? super K>> Breakdown<K> of(
            Map<K, Long> counts, Collection<Breakdown<K>> wholes) {
        return of(counts, wholes, group -> true);
    }

    /**
     * The same where only some groups may be told by themselves, however many people are in the others.
     *
     * @param mayBeTold whether a group may
     */
    public static <K extends Comparable<? super K>> Breakdown<K> of(
            Map<K, Long> counts, Collection<Breakdown<K>> wholes, Predicate<K> mayBeTold) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (total > 0 && !Floor.tells(total)) {
            return new Breakdown<>(Map.of(), 0, true);
        }
        var shown = new LinkedHashMap<K, Long>();
        counts.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .forEach(group -> shown.put(group.getKey(), group.getValue()));
        var hidden = new HashMap<K, Long>();
        List.copyOf(shown.keySet()).stream()
                .filter(group -> !mayBeTold.test(group)
                        || !Floor.tells(shown.get(group))
                        || wholes.stream().anyMatch(whole -> !whole.tells(group, shown.get(group))))
                .forEach(group -> hidden.put(group, shown.remove(group)));
        while (!shown.isEmpty()
                && (givesAway(hidden) || !wholes.stream().allMatch(whole -> whole.tells(shown, total)))) {
            var smallest = new ArrayList<>(shown.keySet()).get(shown.size() - 1);
            hidden.put(smallest, shown.remove(smallest));
        }
        return new Breakdown<>(shown, sum(hidden), false);
    }

    /** Two crowds that have no group in common and are each told, as one. */
    static <K> Breakdown<K> beside(Breakdown<K> one, Breakdown<K> other) {
        var shown = new LinkedHashMap<K, Long>();
        Stream.of(one, other)
                .flatMap(crowd -> crowd.shown.entrySet().stream())
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(group -> shown.put(group.getKey(), group.getValue()));
        return new Breakdown<>(shown, one.others + other.others, one.tooFew && other.tooFew);
    }

    /** One group alone, or so few people that they are known one by one. */
    private static boolean givesAway(Map<?, Long> hidden) {
        return hidden.size() == 1 || !Floor.tells(sum(hidden));
    }

    /** Whether so many of a group may be told beside what is told of it here. */
    private boolean tells(K group, long part) {
        return total() == 0 || Floor.tells(part, shown.getOrDefault(group, others));
    }

    /** Whether the rest may be told beside the rest here, each less the groups that both tell. */
    private boolean tells(Map<K, Long> parts, long ofAll) {
        long rest = total();
        long restOfParts = ofAll;
        long othersOfParts = ofAll;
        for (var part : parts.entrySet()) {
            othersOfParts -= part.getValue();
            if (shown.containsKey(part.getKey())) {
                rest -= shown.get(part.getKey());
                restOfParts -= part.getValue();
            }
        }
        return total() == 0 || Floor.tells(rest - restOfParts) && Floor.tells(rest - othersOfParts);
    }

    /** What is told of this crowd less what is told of a part of it. */
    public Breakdown<K> less(Breakdown<K> part) {
        if (part.total() == 0) {
            return this;
        }
        var rest = new LinkedHashMap<>(shown);
        long restOfOthers = total() - part.total();
        for (var group : shown.keySet()) {
            if (part.shown.containsKey(group)) {
                rest.merge(group, -part.shown.get(group), Long::sum);
                restOfOthers -= rest.get(group);
            } else {
                rest.remove(group);
            }
        }
        return new Breakdown<>(rest, restOfOthers, tooFew);
    }

    private static long sum(Map<?, Long> groups) {
        return groups.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Everybody, or 0 when they are too few to tell. */
    public long total() {
        return sum(shown) + others;
    }
}
