package org.toguna.following.domain;

/** What the organiser decided about a testimony. */
public enum Status {
    GIVEN,
    PUBLISHED,
    REFUSED
}
