package org.toguna.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.toguna.outbox.usecase.OutboxOpened;

/** When a letter to sign in with is written: as soon as the request for it is stored, on another thread. */
@ApplicationScoped
class LettersInBackground {
    @Inject
    WriteSignInLetter letter;

    @Inject
    SignInLetters waiting;

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) CodeAsked asked) {
        letter.writeSoon(asked.request());
    }

    /** Whoever opens the letters of a demonstration finds there what was asked for just before. */
    void writeWaiting(@Observes OutboxOpened opened) {
        waiting.writeWaiting();
    }
}
