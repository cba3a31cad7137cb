package org.toguna.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.RoleGiven;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;
import org.toguna.shared.Written;

/** Somebody gets a role and a letter that says so; who was unknown is known from then on. */
@Dependent
class Appointment {
    private final ReachableAddress reachable;
    private final People people;
    private final Grants grants;
    private final RealClock clock;
    private final Outbox outbox;
    private final Event<RoleGiven> given;

    @Inject
    Appointment(
            ReachableAddress reachable,
            People people,
            Grants grants,
            RealClock clock,
            Outbox outbox,
            Event<RoleGiven> given) {
        this.reachable = reachable;
        this.people = people;
        this.grants = grants;
        this.clock = clock;
        this.outbox = outbox;
        this.given = given;
    }

    /**
     * @param in the forum, or the installation
     * @throws Refusal naming every field that is missing or wrong; {@code identity.role.judgeAndParty}, {@code
     *     voting.box.holderOrganises}
     */
    UUID of(String email, String name, String language, Role role, Letterhead in) {
        var forum = in.forum().orElse(null);
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
        return person.id();
    }
}
