package org.toguna.evaluation.domain;

/** Whether a commitment, as it is written, says something that can be checked; the Open Government Partnership's question. */
public enum Verifiability {
    VERIFIABLE,
    NOT_VERIFIABLE
}
