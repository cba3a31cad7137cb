package org.toguna.values;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much waits for somebody.
 *
 * @param since when the oldest began to wait; empty where nothing waits, or nobody knows
 */
public record Backlog(long count, Optional<Instant> since) {
    public static final Backlog NONE = new Backlog(0, Optional.empty());

    /** @param row of a query: how many, and the first moment or null */
    public static Backlog of(Object[] row) {
        return new Backlog(((Number) row[0]).longValue(), Optional.ofNullable((Instant) row[1]));
    }

    /** Both together. */
    public Backlog and(Backlog other) {
        return new Backlog(
                count + other.count,
                Stream.of(since, other.since).flatMap(Optional::stream).min(Comparator.naturalOrder()));
    }
}
