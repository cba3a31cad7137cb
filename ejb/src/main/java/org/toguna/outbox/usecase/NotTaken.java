package org.toguna.outbox.usecase;

import org.toguna.outbox.domain.Trouble;

/** The mail server did not take a letter, or lets nobody in. */
public final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /** @param words what the server said; addresses in it are left out, for they are read by people who may not know them */
    NotTaken(Trouble trouble, String words) {
        super(words.replaceAll("[^\\s<>]+@[^\\s<>]+", "…")
                .replaceAll("\\s+", " ")
                .strip());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }

    String words() {
        return getMessage();
    }
}
