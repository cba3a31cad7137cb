package org.toguna.evaluation.domain;

/** How somebody came to rate. The two are never mixed. */
public enum Sample {
    /** By lot from a fixed roll: what they say may be carried over, with care, to the whole roll. */
    DRAWN,
    /** By their own wish: they speak for themselves. */
    VOLUNTEER
}
