package org.toguna.commitment.domain;

/** What a commitment lacks for anybody to say one day whether it was kept. */
public enum Gap {
    /** Neither an indicator with a target nor a milestone: nobody could say that it was not kept. */
    NOT_VERIFIABLE,
    NO_TARGET,
    NO_BASELINE,
    NO_MEANS,
    NO_BUDGET,
    NO_START
}
