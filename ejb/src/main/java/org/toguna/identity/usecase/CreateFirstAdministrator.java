package org.toguna.identity.usecase;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** Whoever installed Toguna becomes its administrator, once; a singleton, so that two cannot at the same moment. */
@Singleton
@Act(by = Role.ANYONE)
public class CreateFirstAdministrator {
    @Inject
    ReachableAddress reachable;

    @Inject
    FirstAdministratorToken token;

    @Inject
    People people;

    @Inject
    Mandates mandates;

    @Inject
    Passwords passwords;

    @Inject
    RealClock clock;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<Happened> happened;

    /** @throws Refusal {@code identity.firstAdministrator.taken}, {@code identity.firstAdministrator.token} */
    @Lock(LockType.WRITE)
    public UUID create(String secret, String name, String email, String password) {
        if (mandates.anybodyIs(Role.ADMINISTRATOR, businessClock.now())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "identity.firstAdministrator.taken");
        }
        if (!token.is(secret)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, List.of(new Problem("token", "identity.firstAdministrator.token")));
        }
        Passwords.check(new Validation().line("name", name).faultless("email", reachable.fault(email)), password)
                .refuse();
        var address = new EmailAddress(email);
        var person = people.find(address).orElseGet(() -> {
            var unknown = new Person(address, name.strip(), "fr", clock.now());
            people.add(unknown);
            return unknown;
        });
        person.usePassword(passwords.hash(password));
        mandates.give(person.id(), Role.ADMINISTRATOR, null, businessClock.now());
        happened.fire(new Happened(person.id(), "CreateFirstAdministrator", null, person.id()));
        return person.id();
    }
}
