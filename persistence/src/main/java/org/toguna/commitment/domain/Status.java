package org.toguna.commitment.domain;

/** How a commitment stands, as its latest report says. */
public enum Status {
    /** Nobody has reported yet; never reported itself. */
    NO_NEWS,
    NOT_STARTED,
    UNDER_WAY,
    DONE,
    BLOCKED,
    /** Given up by a decision, with its reason; never reported itself. */
    WITHDRAWN;

    public boolean isReported() {
        return this != NO_NEWS && this != WITHDRAWN;
    }
}
