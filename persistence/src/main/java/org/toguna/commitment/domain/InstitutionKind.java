package org.toguna.commitment.domain;

/** Who may promise something at a forum. */
public enum InstitutionKind {
    MINISTRY,
    HOST_STATE,
    DONOR,
    DIASPORA_BODY,
    LOCAL_AUTHORITY,
    OTHER
}
