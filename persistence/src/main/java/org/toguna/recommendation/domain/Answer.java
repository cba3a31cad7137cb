package org.toguna.recommendation.domain;

/** What the government makes of a recommendation. */
public enum Answer {
    ACCEPTED,
    ACCEPTED_IN_PART,
    DEFERRED,
    REFUSED
}
