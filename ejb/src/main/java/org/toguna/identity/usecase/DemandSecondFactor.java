package org.toguna.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Guess;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.SecondFactor;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.seal.usecase.Seal;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** Lets only a good code of a second factor pass, which is then used up. */
@ApplicationScoped
class DemandSecondFactor {
    @Inject
    FailedAttempts failures;

    @Inject
    CountFailedAttempt count;

    @Inject
    Marks marks;

    @Inject
    Seal seal;

    @Inject
    Outbox outbox;

    @Inject
    RealClock clock;

    /**
     * Recovery codes are too long to be guessed: no number of wrong guesses shuts them out.
     *
     * @throws Refusal {@code identity.secondFactor.wrong}, {@code identity.secondFactor.recoveryOnly} after so many of them in a day
     */
    void of(SecondFactor factor, Person person, String code) {
        var typed = typed(code);
        if (factor.useRecoveryCode(typed)) {
            outbox.write(
                    Letterhead.INSTALLATION,
                    person.email().value(),
                    person.language(),
                    "identity.recoveryCode",
                    factor.recoveryCodesLeft(),
                    outbox.link(person.language(), IdentityAddress.SIGN_IN.path()));
            return;
        }
        var account = marks.account(person.email());
        if (failures.isGuessedOut(Guess.SECOND_FACTOR, account, clock.now())) {
            throw refusal(Refusal.Kind.TOO_MANY, "identity.secondFactor.recoveryOnly");
        }
        var key = factor.keptKey().flatMap(seal::open);
        if (key.isEmpty() || !factor.accept(key.get(), typed, clock.now())) {
            count.failed(Guess.SECOND_FACTOR, account, account);
            throw refusal(Refusal.Kind.INVALID, "identity.secondFactor.wrong");
        }
    }

    /** Without what people type between the groups. */
    static String typed(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static Refusal refusal(Refusal.Kind kind, String code) {
        return new Refusal(kind, List.of(new Problem("code", code)));
    }
}
