package org.toguna.testimony.domain;

/** What the organiser decided about a testimony. */
public enum Status {
    GIVEN,
    PUBLISHED,
    REFUSED
}
