package org.toguna.voting.usecase;

import java.util.List;
import java.util.Optional;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PollingPlace;

/**
 * What was voted elsewhere than in the box, apart from it and added to it.
 *
 * @param marked electors who vote on paper or in the room; told after the close only
 * @param places in the order in which they were opened
 * @param online what the box says, once it is decrypted and where there are places to stand beside it
 */
public record PaperVotes(Optional<Long> marked, List<PollingPlace> places, Optional<Counts> online) {

    public boolean isAny() {
        return !places.isEmpty() || marked.orElse(0L) > 0;
    }

    /** Those whose two agree. */
    public List<PollingPlace> counted() {
        return places.stream().filter(PollingPlace::isAgreed).toList();
    }

    public List<PollingPlace> awaited() {
        return places.stream().filter(place -> !place.isAgreed()).toList();
    }

    /** The box and the counted places together, once the box is decrypted. */
    public Optional<Counts> overall() {
        return online.map(box ->
                counted().stream().flatMap(place -> place.counts().stream()).reduce(box, Counts::plus));
    }
}
