package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.shared.Happened;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;

/** Staff sign in. */
@Stateless
public class SignInByPassword {
    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    FailedAttempts failures;

    @Inject
    CountFailedAttempt count;

    @Inject
    StartSession session;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @return the token for the cookie
     * @throws Refusal {@code identity.wrongPassword}, the same for an address that we do not know; {@code identity.tooManyAttempts}
     */
    public String signIn(String email, String password) {
        if (!EmailAddress.isAddress(email) || password == null) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "identity.wrongPassword");
        }
        var address = new EmailAddress(email);
        failures.refuseIfTooMany(address, clock.now());
        var person = people.find(address);
        if (!passwords.match(password, person.flatMap(Person::passwordHash))) {
            count.failed(address);
            throw new Refusal(Refusal.Kind.FORBIDDEN, "identity.wrongPassword");
        }
        var id = person.orElseThrow().id();
        happened.fire(new Happened(id, "SignInByPassword", null, id));
        return session.start(id);
    }
}
