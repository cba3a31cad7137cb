package org.toguna.identity.usecase;

/** What is left to do after a password or a letter. */
public enum SecondStep {
    NONE,
    /** A code of the authenticator, or one of the recovery codes. */
    SHOW,
    /** Setting an authenticator up, before anything else. */
    ENROL
}
