package org.toguna.forum.domain;

/** An event with editions, or a body that meets between them. */
public enum Kind {
    FORUM,
    STANDING_BODY
}
