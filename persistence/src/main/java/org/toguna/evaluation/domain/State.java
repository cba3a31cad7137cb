package org.toguna.evaluation.domain;

/** How far an evaluation has come. */
public enum State {
    /** The three voices are being heard. */
    OPEN,
    /** The report is with the government, and nothing in it changes any more. */
    TRANSMITTED,
    /** Everybody can read it, for good. */
    PUBLISHED
}
