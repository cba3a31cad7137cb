package org.toguna.voting.domain;

/** How far a verifiable vote has come. OPEN is never stored: the forum's window says it of a vote that is READY. */
public enum Stage {
    PREPARING,
    READY,
    OPEN,
    CLOSED,
    /** The trustees shuffle the ballots of a ranked vote, one after another. */
    SHUFFLING,
    TALLIED,
    DECRYPTED,
    /** Declared void before any result: nothing goes into the box any more, and nothing comes out of it. */
    VOID
}
