package org.toguna.outbox.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.outbox.domain.Mails;
import org.toguna.seal.usecase.Resealing;

/** Follows a change of the installation's secret. */
@Dependent
public class SealLettersAnew {
    private final Mails mails;

    @Inject
    public SealLettersAnew(Mails mails) {
        this.mails = mails;
    }

    public void on(@Observes Resealing round) {
        mails.sealedOtherwise(round.done()).forEach(mail -> mail.sealAnew(round.anew(mail.body())));
    }
}
