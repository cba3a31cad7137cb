package org.toguna.evaluation.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toguna.registration.domain.Breakdown;

/**
 * What each group of raters said, of groups that are large enough. {@link Breakdown} decides which are told; since all that is left
 * out together counts at least five people of two groups or more, taking the shown from the total gives nobody away.
 *
 * @param others how many people the groups hold that are not told one by one
 */
public record Groups<K extends Comparable<? super K>>(Map<K, Map<Completion, Long>> shown, long others) {
    public Groups {
        var everyone = new TreeMap<K, Map<Completion, Long>>();
        shown.forEach((group, said) -> everyone.put(group, whole(said)));
        shown = Collections.unmodifiableMap(everyone);
    }

    static <K extends Comparable<? super K>> Groups<K> none() {
        return new Groups<K>(Map.of(), 0);
    }

    public static <K extends Comparable<? super K>> Groups<K> of(Map<K, Map<Completion, Long>> counts) {
        return of(counts, List.of());
    }

    /** @param wholes what is told of larger crowds of which these raters are part */
    public static <K extends Comparable<? super K>> Groups<K> of(
            Map<K, Map<Completion, Long>> counts, Collection<Breakdown<K>> wholes) {
        var sizes = new HashMap<K, Long>();
        counts.forEach((group, said) -> sizes.put(group, people(said)));
        return of(counts, Breakdown.of(sizes, wholes));
    }

    /** @param told how many people of which groups may be told */
    static <K extends Comparable<? super K>> Groups<K> of(Map<K, Map<Completion, Long>> counts, Breakdown<K> told) {
        var shown = new HashMap<>(counts);
        shown.keySet().retainAll(told.shown().keySet());
        return new Groups<K>(shown, told.others());
    }

    /** Adds up only what is shown of each, so that the sum tells nothing that its parts do not. */
    static <K extends Comparable<? super K>> Groups<K> sum(Collection<Groups<K>> parts) {
        var shown = new HashMap<K, Map<Completion, Long>>();
        long others = 0;
        for (var part : parts) {
            part.shown.forEach((group, said) -> said.forEach(
                    (completion, people) -> shown.computeIfAbsent(group, first -> new EnumMap<>(Completion.class))
                            .merge(completion, people, Long::sum)));
            others += part.others;
        }
        return new Groups<K>(shown, others);
    }

    private static Map<Completion, Long> whole(Map<Completion, Long> said) {
        var whole = new EnumMap<Completion, Long>(Completion.class);
        for (var each : Completion.values()) {
            whole.put(each, said.getOrDefault(each, 0L));
        }
        return Collections.unmodifiableMap(whole);
    }

    /** The people alone, whatever they said. */
    public Breakdown<K> sizes() {
        var sizes = new HashMap<K, Long>();
        shown.keySet().forEach(group -> sizes.put(group, people(group)));
        return new Breakdown<>(sizes, others, false);
    }

    /** How many people a group holds. */
    public long people(K group) {
        return people(shown.get(group));
    }

    private static long people(Map<Completion, Long> said) {
        return said.values().stream().mapToLong(Long::longValue).sum();
    }
}
