package org.toguna.voting.domain;

import java.util.SortedSet;
import java.util.UUID;

/**
 * A ballot that its box accepted. It is counted and forgotten: no table holds it, and no log may.
 *
 * @param positions which options of the poll it approves, none for a blank ballot
 */
public record Ballot(UUID pollId, SortedSet<Integer> positions) {
    public boolean isBlank() {
        return positions.isEmpty();
    }

    /** Says nothing, so that nobody writes a choice down by writing a ballot into a log. */
    @Override
    public String toString() {
        return "Ballot";
    }
}
