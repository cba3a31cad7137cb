package org.toguna.registration.domain;

/** As a person states it, or does not. Counted, never shown beside a name. */
public enum Gender {
    WOMAN,
    MAN,
    OTHER,
    UNSTATED
}
