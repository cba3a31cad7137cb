package org.toguna.following.domain;

/** What sort of thing somebody follows. */
public enum Subject {
    /** The whole register of one forum. */
    FORUM,
    /** The registers of every forum that a country convenes. */
    COUNTRY,
    /** Commitments that answer a recommendation under one heading. */
    HEADING,
    /** Commitments that apply at one level. */
    LEVEL,
    COMMITMENT
}
