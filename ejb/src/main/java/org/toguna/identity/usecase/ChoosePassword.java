package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Guess;
import org.toguna.identity.domain.KnownBrowsers;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.SignIn;
import org.toguna.identity.domain.SignIns;
import org.toguna.shared.Happened;
import org.toguna.shared.Letterhead;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;
import org.toguna.shared.usecase.Outbox;

/**
 * Somebody who is signed in chooses the password for the next times. Whoever sits at a screen that another left open cannot: it asks
 * for the present one, or for a session that a letter has just opened.
 */
@Stateless
public class ChoosePassword {
    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    SignIns signIns;

    @Inject
    KnownBrowsers browsers;

    @Inject
    FailedAttempts failures;

    @Inject
    CountFailedAttempt count;

    @Inject
    Marks marks;

    @Inject
    Outbox outbox;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /** Whether the caller must type their present password. */
    public boolean asksForPresent(String session) {
        return asksForPresent(people.get(caller.signedIn()), session(session));
    }

    /**
     * Ends every other session of the caller, and writes them a letter.
     *
     * @param present the password until now; not asked for where there is none, or where a letter opened the session less than a
     *     quarter of an hour ago
     * @param session the token of the session, which goes on
     * @throws Refusal {@code identity.password.present}, {@code identity.password.tooShort}, {@code identity.tooManyAttempts}
     */
    public void choose(String present, String password, String session) {
        var person = people.get(caller.signedIn());
        var knows = !asksForPresent(person, session(session)) || isPresent(present, person, session);
        Passwords.check(new Validation().require(knows, "present", "identity.password.present"), password)
                .refuse();
        person.usePassword(passwords.hash(password));
        signIns.endOthers(person.id(), session);
        browsers.forget(person.id());
        outbox.write(
                Letterhead.INSTALLATION,
                person.email().value(),
                person.language(),
                "identity.passwordChanged",
                clock.now().atZone(ZoneOffset.UTC),
                outbox.link(person.language(), "/sign-in"));
        happened.fire(new Happened(person.id(), "ChoosePassword", null, person.id()));
    }

    private boolean isPresent(String present, Person person, String session) {
        var account = marks.account(person.email());
        var origin = marks.browser(session);
        return passwords.inTurn(() -> guesses(present, person, account, origin));
    }

    private boolean guesses(String present, Person person, String account, String origin) {
        if (failures.mustWait(Guess.PASSWORD, account, origin, clock.now())) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "identity.tooManyAttempts", FailedAttempts.SHORTLY.toMinutes());
        }
        var matches = passwords.match(present, person.passwordHash());
        if (!matches) {
            count.failed(Guess.PASSWORD, account, origin);
        }
        return matches;
    }

    private boolean asksForPresent(Person person, SignIn session) {
        return person.passwordHash().isPresent() && !session.isFreshByLetter(clock.now());
    }

    private SignIn session(String token) {
        return signIns.find(token, clock.now()).orElseThrow(NotSignedIn::new);
    }
}
