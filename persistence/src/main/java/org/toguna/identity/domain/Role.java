package org.toguna.identity.domain;

/** What a person may be in a forum. */
public enum Role {
    /** Held by everybody, signed in or not. */
    ANYONE,
    /** Held by everybody who signed in. */
    SIGNED_IN,
    /** Of the installation, not of a forum. */
    ADMINISTRATOR,
    /** Without a forum: may convene one; with a forum: runs it. */
    ORGANISER,
    RAPPORTEUR,
    FOCAL_POINT,
    EVALUATOR,
    PARTICIPANT
}
