package org.toguna.registration.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.AskForCode;
import org.toguna.identity.usecase.Browser;
import org.toguna.identity.usecase.ReachableAddress;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Validation;

/**
 * Anybody asks to take part. The answer is the same for an address that is registered already: only who reads its mailbox
 * learns so, from {@link ConfirmRegistration}.
 */
@Act(by = Role.ANYONE, unnamed = true)
public class RegisterParticipant {
    private final Stage stage;
    private final ReachableAddress reachable;
    private final People people;
    private final Registrations registrations;
    private final AskForCode code;

    @Inject
    RegisterParticipant(
            Stage stage, ReachableAddress reachable, People people, Registrations registrations, AskForCode code) {
        this.stage = stage;
        this.reachable = reachable;
        this.people = people;
        this.registrations = registrations;
        this.code = code;
    }

    /**
     * @return the token that the browser must send with the code
     * @throws org.toguna.values.Refusal {@code forum.windowClosed}, {@code identity.tooManyFromHere}, or naming every field that is
     *     missing or wrong
     */
    public String register(String slug, String email, Particulars particulars, Browser browser) {
        return stage.act(this, slug, on -> {
            on.mustBeOpen(Activity.REGISTRATION);
            particulars
                    .check(new Validation().faultless("email", reachable.fault(email)))
                    .refuse();

            var address = new EmailAddress(email);
            var registration = registration(on, person(address, particulars, on.now()), particulars);
            boolean isDeclared = !registration.isConfirmed();
            if (isDeclared) {
                registration.declare(particulars, on.now());
            }
            on.done(registration.id());
            var confirmation =
                    RegistrationAddress.CONFIRM_BY_LINK.begun(on.forum().slug());
            var token = code.ask(on.forum().letterhead(), address, particulars.language(), confirmation, browser);
            if (isDeclared) {
                registration.declaredIn(token);
            }
            return token;
        });
    }

    private Person person(EmailAddress address, Particulars particulars, Instant now) {
        return people.find(address).orElseGet(() -> {
            var unknown = new Person(address, particulars.name(), particulars.language(), now);
            people.add(unknown);
            return unknown;
        });
    }

    private Registration registration(Scene on, Person person, Particulars particulars) {
        return registrations.find(on.forumId(), person.id()).orElseGet(() -> {
            var first = new Registration(on.forumId(), person.id(), particulars, on.now());
            registrations.add(first);
            return first;
        });
    }
}
