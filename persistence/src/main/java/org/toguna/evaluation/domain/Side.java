package org.toguna.evaluation.domain;

/** The two who read every paper form, each by themselves. */
public enum Side {
    /** The consulate or the organiser's office. */
    OFFICE,
    ASSOCIATION
}
