package org.toguna.identity.domain;

/** The sort of act by which somebody is named to an office. */
public enum AppointmentKind {
    DECREE,
    ORDER,
    DECISION,
    LETTER,
    MINUTES,
    CONTRACT,
    OTHER
}
