package org.toguna.voting.domain;

/** The two who count the ballots of a polling place, each by themselves. */
public enum Teller {
    /** Somebody who holds an office in the forum. */
    OFFICE,
    /** Somebody whom an association sent, and who holds no office. */
    ASSOCIATION;

    public Teller other() {
        return this == OFFICE ? ASSOCIATION : OFFICE;
    }
}
