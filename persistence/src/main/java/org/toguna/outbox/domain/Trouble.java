package org.toguna.outbox.domain;

/** Why a letter has not left. */
public enum Trouble {
    /** No connection to the mail server, or it did not let us in: the letter itself was not tried. */
    UNREACHABLE,

    /** The server said that it could not take it for now. */
    LATER,

    /** The server broke off, or was silent for too long. */
    INTERRUPTED,

    /** The server takes it neither now nor later: nobody has that address, or it wants no such letter. */
    REFUSED,

    /** The address is not ASCII and the server does not carry such ones (SMTPUTF8). */
    NOT_ASCII,

    /** The letter waited sealed, and the secret that opens it has changed. */
    UNREADABLE,

    /** Its time ran out before it was tried. */
    TOO_LATE;

    /** Trying again by ourselves would change nothing. */
    public boolean isFinal() {
        return switch (this) {
            case UNREACHABLE, LATER, INTERRUPTED -> false;
            case REFUSED, NOT_ASCII, UNREADABLE, TOO_LATE -> true;
        };
    }
}
