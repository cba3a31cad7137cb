package org.toguna.evaluation.domain;

/**
 * How far the evaluator found a commitment carried out: the five levels of the Open Government Partnership's independent reporting
 * mechanism. Participants and the government speak by {@link Completion}; no number makes the two scales one.
 */
public enum Assessment {
    /** Nothing that could be had allows to tell. */
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE
}
