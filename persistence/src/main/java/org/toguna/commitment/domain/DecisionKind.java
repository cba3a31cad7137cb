package org.toguna.commitment.domain;

/** What was decided about a commitment. */
public enum DecisionKind {
    ADOPTION,
    AMENDMENT,
    WITHDRAWAL
}
