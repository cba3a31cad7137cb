package org.toguna.voting.domain;

/** Where a vote stands, by the clock and the gate. */
public enum State {
    ANNOUNCED,
    /** Its hour has come, but the predecessor's evaluation is missing. */
    HELD_SHUT,
    OPEN,
    OVER
}
