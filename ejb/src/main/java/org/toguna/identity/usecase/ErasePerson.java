package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.KnownBrowsers;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.SecondFactors;
import org.toguna.identity.domain.SignInRequests;
import org.toguna.identity.domain.SignIns;
import org.toguna.outbox.domain.Mails;

/**
 * Forgets who somebody is: address, name, password, sign-ins, browsers, second factor, codes and letters; mandates end. Whoever calls has
 * asked for the right to.
 */
@Stateless
public class ErasePerson {
    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    Mandates mandates;

    @Inject
    SignInRequests requests;

    @Inject
    FailedAttempts failures;

    @Inject
    KnownBrowsers browsers;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Marks marks;

    @Inject
    Mails mails;

    @Inject
    RealClock clock;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<PersonForgotten> forgotten;

    @Inject
    Event<Happened> happened;

    /** @param by who decided it, or null for the application itself */
    public void erase(UUID id, UUID by) {
        var person = people.get(id);
        forgotten.fire(new PersonForgotten(id, person.email()));
        var account = marks.account(person.email());
        requests.forget(id, account);
        failures.forget(account);
        browsers.forget(id);
        secondFactors.forget(id);
        mails.forget(person.email().value());
        signIns.endAll(id);
        mandates.forget(id, businessClock.now());
        person.erase(clock.now());
        happened.fire(new Happened(by, "ErasePerson", null, id));
    }
}
