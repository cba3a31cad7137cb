package org.toguna.registration.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a crowd divides, told so that nobody in it can be singled out. A group under the floor is never told by itself: the
 * small groups are added up, and when that sum would still give one of them away, the next larger group joins them.
 *
 * @param shown groups of at least {@link #FLOOR} people, largest first
 * @param others people in the groups that are added up, 0 or at least {@link #FLOOR}
 * @param tooFew whether the whole crowd is under the floor, and nothing is told
 */
public record Breakdown<K>(Map<K, Long> shown, long others, boolean tooFew) {
    public static final long FLOOR = 5;

    public static <K extends Comparable<? super K>> Breakdown<K> of(Map<K, Long> counts) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (total > 0 && total < FLOOR) {
            return new Breakdown<>(Map.of(), 0, true);
        }
        List<Map.Entry<K, Long>> smallestFirst = new ArrayList<>(counts.entrySet());
        smallestFirst.removeIf(group -> group.getValue() == 0);
        smallestFirst.sort(Map.Entry.<K, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        int hidden = 0;
        long others = 0;
        while (hidden < smallestFirst.size()
                && (smallestFirst.get(hidden).getValue() < FLOOR || givesAway(hidden, others))) {
            others += smallestFirst.get(hidden).getValue();
            hidden++;
        }
        var shown = new LinkedHashMap<K, Long>();
        for (int i = smallestFirst.size() - 1; i >= hidden; i--) {
            shown.put(smallestFirst.get(i).getKey(), smallestFirst.get(i).getValue());
        }
        return new Breakdown<>(shown, others, false);
    }

    /** One group alone, or so few people that they are known one by one. */
    private static boolean givesAway(int groups, long people) {
        return groups == 1 || groups > 1 && people < FLOOR;
    }

    /** Everybody, or 0 when they are too few to tell. */
    public long total() {
        return shown.values().stream().mapToLong(Long::longValue).sum() + others;
    }
}
