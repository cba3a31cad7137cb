package org.toguna.commitment.domain;

/** How a list of commitments is sorted. */
public enum CommitmentOrder {
    NUMBER("c.number"),
    DEADLINE("c.deadline, c.number"),
    /** Least advanced first: no news, then by percentage. */
    PROGRESS("COALESCE(c.percentage, -1), c.number");

    final String jpql;

    CommitmentOrder(String jpql) {
        this.jpql = jpql;
    }
}
