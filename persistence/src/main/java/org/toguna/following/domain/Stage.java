package org.toguna.following.domain;

/** How far a contribution has come, from link to link of the chain. */
public enum Stage {
    AGENDA,
    VOTE,
    RECOMMENDATION,
    ANSWER,
    COMMITMENT,
    PROGRESS,
    EVALUATION,
    /** No step at all: a year went by, and the author is told how things stand. */
    YEAR
}
