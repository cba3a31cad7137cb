package org.toguna.voting.domain;

/** How far the counting of a polling place has come. */
public enum CountState {
    AWAITED,
    ENTERED_ONCE,
    DIFFERING,
    AGREED
}
