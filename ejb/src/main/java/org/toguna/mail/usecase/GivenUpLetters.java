package org.toguna.mail.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.outbox.domain.Mails;
import org.toguna.values.Refusal;

/**
 * Letters that were given up are tried again for three days, because somebody has put right what kept them. Codes are not: they no longer
 * serve.
 */
@Dependent
class GivenUpLetters {
    private final Mails mails;
    private final RealClock clock;

    @Inject
    GivenUpLetters(Mails mails, RealClock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * @return how many
     * @throws Refusal {@code mail.again.none} when none was given up
     */
    int sendAgain() {
        return some(mails.sendAgain(clock.now()));
    }

    /** @throws Refusal {@code mail.again.none} unless it was given up */
    int sendAgain(UUID id) {
        return some(mails.sendAgain(id, clock.now()));
    }

    /**
     * Those of one kind in a forum.
     *
     * @throws Refusal {@code mail.again.none} when none was given up
     */
    int sendAgain(UUID forum, String kind) {
        return some(mails.sendAgain(forum, kind, clock.now()));
    }

    private static int some(int letters) {
        if (letters == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "mail.again.none");
        }
        return letters;
    }
}
