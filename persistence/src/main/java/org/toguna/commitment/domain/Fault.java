package org.toguna.commitment.domain;

/**
 * Something in the register that is not as it was decided.
 *
 * @param position in the history, counted from 1; 0 when it is about no decision
 * @param commitment the number of the commitment, or null when nobody knows it any more
 */
public record Fault(Kind kind, int position, Integer commitment) {
    /** What is wrong. */
    public enum Kind {
        /** The document of a decision no longer has the hash that it was given. */
        ALTERED,
        /** A decision is gone. */
        MISSING,
        /** The latest decision is not the one that the register remembers as the latest. */
        HEAD_DIFFERS,
        /** The hash that somebody kept is not in the history: the past before it was rewritten. */
        KEPT_HASH_UNKNOWN,
        /** Lists show something else than the latest decision, or a decision that was never recorded. */
        SHOWN_OTHERWISE
    }
}
