package org.toguna.commitment.domain;

/** The sort of act by which an institution binds itself. */
public enum ActKind {
    LAW,
    DECREE,
    ORDER,
    DECISION,
    AGREEMENT,
    LETTER,
    OTHER
}
