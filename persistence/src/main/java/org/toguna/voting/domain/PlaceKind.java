package org.toguna.voting.domain;

/** How people vote where they do not vote online. */
public enum PlaceKind {
    PAPER,
    ROOM
}
