package org.toguna.commitment.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a commitment stands against its own dates. Done: early when done 30 days or more before the deadline, late when done
 * after it. Not done: overdue after the deadline; before it, its percentage is compared with the share of the time that has
 * passed since its start, early or late when 20 points ahead or behind.
 */
public enum Timeliness {
    EARLY,
    ON_TIME,
    LATE,
    OVERDUE,
    /** Withdrawn: its dates bind nobody any more. */
    NONE;

    private static final int MARGIN_IN_DAYS = 30;
    private static final int MARGIN_IN_POINTS = 20;

    /**
     * @param percentage 0 to 100, or null while nobody reported
     * @param starts the day from which time is counted
     * @param doneOn when it was reported done, or null
     */
    static Timeliness of(
            Status status,
            Integer percentage,
            LocalDate starts,
            LocalDate deadline,
            LocalDate doneOn,
            LocalDate today) {
        if (status == Status.WITHDRAWN) {
            return NONE;
        }
        if (status == Status.DONE) {
            if (doneOn.isAfter(deadline)) {
                return LATE;
            }
            return doneOn.plusDays(MARGIN_IN_DAYS).isAfter(deadline) ? ON_TIME : EARLY;
        }
        if (today.isAfter(deadline)) {
            return OVERDUE;
        }
        long ahead = (percentage == null ? 0 : percentage) - shareOfTime(starts, deadline, today);
        if (ahead >= MARGIN_IN_POINTS) {
            return EARLY;
        }
        return ahead <= -MARGIN_IN_POINTS ? LATE : ON_TIME;
    }

    private static long shareOfTime(LocalDate starts, LocalDate deadline, LocalDate today) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(starts, deadline));
        return Math.max(0, 100 * ChronoUnit.DAYS.between(starts, today) / whole);
    }
}
