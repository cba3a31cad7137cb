package org.toguna.agenda.domain;

/** What became of a contribution. */
public enum Status {
    POSTED,
    PUBLISHED,
    REFUSED
}
