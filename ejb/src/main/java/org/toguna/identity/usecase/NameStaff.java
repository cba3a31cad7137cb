package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.shared.Happened;
import org.toguna.shared.RealClock;
import org.toguna.shared.Validation;
import org.toguna.shared.usecase.Outbox;

/** Gives somebody a role: an administrator names organisers, an organiser names the others in their forum. */
@Stateless
public class NameStaff {
    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Grants grants;

    @Inject
    RealClock clock;

    @Inject
    Outbox outbox;

    @Inject
    Event<Happened> happened;

    /** @param forum null for a role in the installation */
    public UUID name(String email, String name, String language, Role role, UUID forum) {
        var by = forum == null || role == Role.ADMINISTRATOR
                ? caller.require(null, Role.ADMINISTRATOR)
                : caller.require(forum, Role.ORGANISER, Role.ADMINISTRATOR);
        new Validation()
                .require(EmailAddress.isAddress(email), "email", "identity.email.malformed")
                .line("name", name)
                .present("role", role)
                .require(
                        role != Role.ANYONE && role != Role.SIGNED_IN && role != Role.PARTICIPANT,
                        "role",
                        "identity.role.notGiven")
                .refuse();
        var address = new EmailAddress(email);
        var person = people.find(address).orElseGet(() -> {
            var unknown = new Person(address, name.strip(), language, clock.now());
            people.add(unknown);
            return unknown;
        });
        grants.give(person.id(), role, forum, clock.now());
        outbox.write(
                address.value(), person.language(), "identity.named", role, outbox.link(person.language(), "/sign-in"));
        happened.fire(new Happened(by, "NameStaff", forum, person.id()));
        return person.id();
    }
}
