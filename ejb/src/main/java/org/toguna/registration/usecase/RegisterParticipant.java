package org.toguna.registration.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.usecase.AskForCode;
import org.toguna.identity.usecase.Browser;
import org.toguna.identity.usecase.ReachableAddress;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Validation;

/**
 * Anybody asks to take part. The answer is the same for an address that is registered already: only who reads its mailbox
 * learns so, from {@link ConfirmRegistration}.
 */
@Stateless
public class RegisterParticipant {
    @Inject
    ReachableAddress reachable;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    Registrations registrations;

    @Inject
    AskForCode code;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @return the token that the browser must send with the code
     * @throws org.toguna.shared.Refusal {@code forum.windowClosed}, {@code identity.tooManyFromHere}, or naming every field that is
     *     missing or wrong
     */
    public String register(String slug, String email, Particulars particulars, Browser browser) {
        var forum = forums.get(slug);
        var now = clock.now();
        forum.mustBeOpen(Activity.REGISTRATION, forums.predecessor(forum), now);
        particulars
                .check(new Validation().faultless("email", reachable.fault(email)))
                .refuse();

        var address = new EmailAddress(email);
        var person = people.find(address).orElseGet(() -> {
            var unknown = new Person(address, particulars.name(), particulars.language(), now);
            people.add(unknown);
            return unknown;
        });
        var registration = registrations.find(forum.id(), person.id()).orElseGet(() -> {
            var first = new Registration(forum.id(), person.id(), particulars, now);
            registrations.add(first);
            return first;
        });
        boolean isDeclared = !registration.isConfirmed();
        if (isDeclared) {
            registration.declare(particulars, now);
        }
        happened.fire(new Happened(null, "RegisterParticipant", forum.id(), registration.id()));
        var confirmation = "/forums/" + forum.slug() + "/register/confirm/{link}";
        var token = code.ask(forum.letterhead(), address, particulars.language(), confirmation, browser);
        if (isDeclared) {
            registration.declaredIn(token);
        }
        return token;
    }
}
