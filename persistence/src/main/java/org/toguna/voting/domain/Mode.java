package org.toguna.voting.domain;

/** How ballots are kept. */
public enum Mode {
    /** Not at all, only counted: see docs/adr/simple-secrecy.md. */
    SIMPLE
}
