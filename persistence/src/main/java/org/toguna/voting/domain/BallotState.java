package org.toguna.voting.domain;

/** What the box says of a tracker: REPLACED when its voter voted again later. */
public enum BallotState {
    PRESENT,
    REPLACED,
    NOT_FOUND
}
