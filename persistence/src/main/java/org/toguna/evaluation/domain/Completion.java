package org.toguna.evaluation.domain;

/** How far a commitment was carried out, on the scale of the Open Government Partnership's independent reporting mechanism. */
public enum Completion {
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE
}
