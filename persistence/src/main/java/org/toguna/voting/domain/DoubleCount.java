package org.toguna.voting.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the two of a polling place have found so far, each by themselves. */
public final class DoubleCount {
    private final Map<Teller, Counts> found = new EnumMap<>(Teller.class);

    DoubleCount(Collection<PlaceEntry> entries) {
        entries.forEach(entry -> found.put(entry.teller(), entry.counts()));
    }

    public Optional<Counts> of(Teller teller) {
        return Optional.ofNullable(found.get(teller));
    }

    public boolean isWhole() {
        return found.size() == Teller.values().length;
    }

    /** The figures on which they differ, once both have counted. */
    public Set<String> differences() {
        return isWhole() ? found.get(Teller.OFFICE).differences(found.get(Teller.ASSOCIATION)) : Set.of();
    }

    public CountState state() {
        if (!isWhole()) {
            return found.isEmpty() ? CountState.AWAITED : CountState.ENTERED_ONCE;
        }
        return differences().isEmpty() ? CountState.AGREED : CountState.DIFFERING;
    }
}
