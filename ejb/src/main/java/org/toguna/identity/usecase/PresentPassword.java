package org.toguna.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Guess;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.SignIn;
import org.toguna.values.Refusal;

/** Whether somebody must type the password they have, and whether they did. */
@Dependent
class PresentPassword {
    private final Passwords passwords;
    private final FailedAttempts failures;
    private final CountFailedAttempt count;
    private final Marks marks;
    private final RealClock clock;

    @Inject
    PresentPassword(
            Passwords passwords, FailedAttempts failures, CountFailedAttempt count, Marks marks, RealClock clock) {
        this.passwords = passwords;
        this.failures = failures;
        this.count = count;
        this.marks = marks;
        this.clock = clock;
    }

    /** Not where there is none, nor where a letter opened the session less than a quarter of an hour ago. */
    boolean isAskedFor(Person person, SignIn session) {
        return person.passwordHash().isPresent() && !session.isFreshByLetter(clock.now());
    }

    /**
     * @param session by whose token wrong guesses are counted
     * @throws Refusal {@code identity.tooManyAttempts}
     */
    boolean matches(String typed, Person person, String session) {
        var account = marks.account(person.email());
        var origin = marks.browser(session);
        return passwords.inTurn(() -> guesses(typed, person, account, origin));
    }

    private boolean guesses(String typed, Person person, String account, String origin) {
        if (failures.mustWait(Guess.PASSWORD, account, origin, clock.now())) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "identity.tooManyAttempts", FailedAttempts.SHORTLY.toMinutes());
        }
        var matches = passwords.match(typed, person.passwordHash());
        if (!matches) {
            count.failed(Guess.PASSWORD, account, origin);
        }
        return matches;
    }
}
