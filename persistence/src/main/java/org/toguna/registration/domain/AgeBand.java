package org.toguna.registration.domain;

/** An age on the day of registering, no finer than the statistics need. Counted, never shown beside a name. */
public enum AgeBand {
    UNDER_25,
    FROM_25,
    FROM_35,
    FROM_50,
    FROM_65,
    UNSTATED
}
