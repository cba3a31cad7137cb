package org.toguna.forum.domain;

/** What a forum opens and closes by date. */
public enum Activity {
    REGISTRATION,
    CONTRIBUTION,
    VOTE,
    EVALUATION
}
