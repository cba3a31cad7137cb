package org.toguna.commitment.domain;

/** How a commitment stands, as its latest report says. */
public enum Status {
    /** Nobody has reported yet; never reported itself. */
    NO_NEWS,
    NOT_STARTED,
    UNDER_WAY,
    DONE,
    BLOCKED
}
