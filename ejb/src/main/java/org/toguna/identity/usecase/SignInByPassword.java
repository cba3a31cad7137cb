package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Guess;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.KnownBrowsers;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.values.Refusal;

/**
 * Staff sign in. Wrong passwords are counted by account and network, so that a stranger shuts out nobody but their own network; a
 * browser in which the owner has signed in before is counted by itself.
 */
@Stateless
@Act(by = Role.ANYONE)
public class SignInByPassword {
    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    KnownBrowsers browsers;

    @Inject
    FailedAttempts failures;

    @Inject
    CountFailedAttempt count;

    @Inject
    Marks marks;

    @Inject
    StartSession session;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @throws Refusal {@code identity.wrongPassword}, the same for an address that we do not know; {@code identity.tooManyAttempts},
     *     {@code identity.password.letterOnly}, {@code identity.tooManyFromHere}; those of {@link EmailAddress}
     */
    public Entered signIn(String email, String password, Browser browser) {
        var address = new EmailAddress(email);
        var account = marks.account(address);
        var person = people.find(address);
        var known = browser.token().filter(token -> isKnown(token, person));
        var origin = known.map(marks::browser).orElseGet(() -> marks.network(browser));
        var matches = passwords.inTurn(() -> {
            refuseIfTooMany(account, origin, known.isPresent());
            return passwords.match(password, person.flatMap(Person::passwordHash)) || fails(account, origin);
        });
        if (!matches) {
            throw wrong();
        }
        var id = person.orElseThrow().id();
        happened.fire(new Happened(id, "SignInByPassword", null, id));
        return session.byPassword(id, browser);
    }

    private boolean fails(String account, String origin) {
        count.failed(Guess.PASSWORD, account, origin);
        return false;
    }

    private boolean isKnown(String token, Optional<Person> person) {
        return person.isPresent() && browsers.knows(token, person.get().id(), clock.now());
    }

    private void refuseIfTooMany(String account, String origin, boolean known) {
        var now = clock.now();
        if (failures.mustWait(Guess.PASSWORD, account, origin, now)) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "identity.tooManyAttempts", FailedAttempts.SHORTLY.toMinutes());
        }
        if (!known && failures.isGuessedOut(Guess.PASSWORD, account, now)) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "identity.password.letterOnly");
        }
        if (failures.isCrowded(origin, now)) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "identity.tooManyFromHere");
        }
    }

    private static Refusal wrong() {
        return new Refusal(Refusal.Kind.FORBIDDEN, "identity.wrongPassword");
    }
}
