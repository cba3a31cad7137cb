package org.toguna.jobs.usecase;

/** Work that falls due with time and finds out by itself what is due; {@link Timetable} asks it again and again. */
public interface Recurring {
    /** Does what is due now, each in a transaction of its own where the caller has none. */
    void doDue();
}
