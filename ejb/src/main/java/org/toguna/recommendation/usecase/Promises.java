package org.toguna.recommendation.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.toguna.values.LocalizedText;

/**
 * Somebody reads recommendations: whoever keeps promises adds those whose terms in force answer them. An event, since a
 * recommendation knows nothing of what comes of it.
 */
public final class Promises {
    private final Set<UUID> recommendations;
    private final List<Promise> all = new ArrayList<>();

    Promises(Collection<UUID> recommendations) {
        this.recommendations = Set.copyOf(recommendations);
    }

    /**
     * A commitment that answers a recommendation.
     *
     * @param number of the commitment
     * @param status how it stands, in the words of whoever keeps it
     */
    public record Promise(UUID recommendation, int number, LocalizedText title, Enum<?> status) {}

    /** Those that are read. */
    public Set<UUID> recommendations() {
        return recommendations;
    }

    public void add(Promise promise) {
        all.add(promise);
    }

    /** In the order in which they were added. */
    List<Promise> answering(UUID recommendation) {
        return all.stream()
                .filter(promise -> promise.recommendation().equals(recommendation))
                .toList();
    }
}
