package org.toguna.evaluation.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The forms of a bundle as two people read them, each by themselves. */
public final class DoubleEntry {
    private final Map<Integer, Map<Side, Map<Integer, PaperAnswer>>> forms;

    DoubleEntry(Collection<PaperAnswer> answers) {
        forms = answers.stream()
                .collect(groupingBy(
                        PaperAnswer::form,
                        TreeMap::new,
                        groupingBy(PaperAnswer::side, toMap(PaperAnswer::commitment, answer -> answer))));
    }

    /** How many forms one of the two has read. */
    public long read(Side side) {
        return forms.values().stream().filter(form -> form.containsKey(side)).count();
    }

    /** The forms that both read alike, each with its answers. */
    public SortedMap<Integer, List<PaperAnswer>> agreed() {
        var agreed = new TreeMap<Integer, List<PaperAnswer>>();
        forms.forEach((number, form) -> {
            if (differences(form).isEmpty()) {
                agreed.put(number, List.copyOf(form.get(Side.OFFICE).values()));
            }
        });
        return agreed;
    }

    /**
     * The forms that only one has read or that were read differently, each with the commitments that differ: not what either read, so
     * that both look at the paper again.
     */
    public SortedMap<Integer, Set<Integer>> open() {
        var open = new TreeMap<Integer, Set<Integer>>();
        forms.forEach((number, form) -> {
            var differences = differences(form);
            if (!differences.isEmpty()) {
                open.put(number, differences);
            }
        });
        return open;
    }

    /** What one of the two read on a form, by commitment; empty while they did not. */
    public Map<Integer, PaperAnswer> of(int form, Side side) {
        return forms.getOrDefault(form, Map.of()).getOrDefault(side, Map.of());
    }

    private static Set<Integer> differences(Map<Side, Map<Integer, PaperAnswer>> form) {
        var office = form.getOrDefault(Side.OFFICE, Map.of());
        var association = form.getOrDefault(Side.ASSOCIATION, Map.of());
        var asked = new TreeSet<>(office.keySet());
        asked.addAll(association.keySet());
        asked.removeIf(commitment -> Objects.equals(said(office.get(commitment)), said(association.get(commitment))));
        return Collections.unmodifiableSet(asked);
    }

    private static Rating said(PaperAnswer answer) {
        return answer == null ? null : answer.rating(null);
    }
}
