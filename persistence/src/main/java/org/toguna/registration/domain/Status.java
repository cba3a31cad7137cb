package org.toguna.registration.domain;

/** How far a registration has come. */
public enum Status {
    /** Nobody has shown yet that they read the mailbox; the office does not see it. */
    UNCONFIRMED,
    /** Waits for the organiser. */
    REQUESTED,
    ACCREDITED,
    REFUSED
}
