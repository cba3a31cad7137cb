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
import org.toguna.identity.domain.RoleGiven;
import org.toguna.shared.Happened;
import org.toguna.shared.Letterhead;
import org.toguna.shared.RealClock;
import org.toguna.shared.Validation;
import org.toguna.shared.Written;
import org.toguna.shared.usecase.Outbox;

/** Gives somebody a role: an administrator names organisers, an organiser names the others in their forum. */
@Stateless
public class NameStaff {
    @Inject
    ReachableAddress reachable;

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
    Event<RoleGiven> given;

    @Inject
    Event<Happened> happened;

    /**
     * @param in the forum, or the installation
     * @throws org.toguna.shared.Refusal naming every field that is missing or wrong; {@code identity.role.judgeAndParty},
     *     {@code voting.box.holderOrganises}
     */
    public UUID name(String email, String name, String language, Role role, Letterhead in) {
        var forum = in.forum().orElse(null);
        var by = caller.requireNamer(forum);
        new Validation()
                .faultless("email", reachable.fault(email))
                .line("name", name)
                .require(Written.isLanguage(language), "language", "shared.language.unknown", language)
                .present("role", role)
                .require(role == null || role.isNamedIn(forum), "role", "identity.role.notGiven")
                .refuse();
        var address = new EmailAddress(email);
        var person = people.find(address).orElseGet(() -> {
            var unknown = new Person(address, name.strip(), language, clock.now());
            people.add(unknown);
            return unknown;
        });
        people.lock(person);
        grants.give(person.id(), role, forum, clock.now());
        given.fire(new RoleGiven(address, role, forum));
        outbox.write(
                in,
                address.value(),
                person.language(),
                "identity.named",
                role,
                outbox.link(person.language(), "/sign-in"));
        happened.fire(new Happened(by, "NameStaff", forum, person.id()));
        return person.id();
    }
}
