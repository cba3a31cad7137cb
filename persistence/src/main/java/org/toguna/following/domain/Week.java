package org.toguna.following.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A week of ISO 8601, in universal time: what one digest covers at most.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {
    /** The last one that is over. */
    public static Week before(Instant now) {
        return new Week(LocalDate.ofInstant(now, ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1));
    }

    /** Its end, which no longer belongs to it. */
    public Instant ends() {
        return monday.plusWeeks(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** As ISO 8601 writes it: 2026-W48. */
    @Override
    public String toString() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
