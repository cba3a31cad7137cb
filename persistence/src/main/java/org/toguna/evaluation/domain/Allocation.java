package org.toguna.evaluation.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Which commitments somebody is asked about first, so that each gets enough eyes. It is computed anew each time: nothing of it is
 * kept.
 *
 * @param commitments numbers, those to be rated first before the others
 * @param first how many come first for this person
 */
public record Allocation(List<Integer> commitments, int first) {
    /** How many commitments somebody drawn is asked to rate before any other. */
    public static final int EACH = 5;

    public Allocation {
        commitments = List.copyOf(commitments);
    }

    /** Neighbours in the draw follow each other around the list: whoever was drawn, no commitment is asked for twice more than another. */
    public static Allocation ofDrawn(int place, List<Integer> numbers) {
        int each = Math.min(EACH, numbers.size());
        return new Allocation(rotated(numbers, (long) place * (each == numbers.size() ? 1 : each)), each);
    }

    public static Allocation ofVolunteer(UUID registration, List<Integer> numbers) {
        return new Allocation(rotated(numbers, registration.hashCode()), 0);
    }

    private static List<Integer> rotated(List<Integer> numbers, long by) {
        var rotated = new ArrayList<>(numbers);
        if (!numbers.isEmpty()) {
            Collections.rotate(rotated, (int) -Math.floorMod(by, (long) numbers.size()));
        }
        return rotated;
    }
}
