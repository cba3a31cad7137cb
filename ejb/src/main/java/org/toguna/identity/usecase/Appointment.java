package org.toguna.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.RoleGiven;
import org.toguna.identity.domain.Tenure;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** Somebody gets a mandate and a letter that says so; who was unknown is known from then on. */
@Dependent
class Appointment {
    private final ReachableAddress reachable;
    private final People people;
    private final Mandates mandates;
    private final RealClock clock;
    private final LetterOfAppointment letter;
    private final Event<RoleGiven> given;

    @Inject
    Appointment(
            ReachableAddress reachable,
            People people,
            Mandates mandates,
            RealClock clock,
            LetterOfAppointment letter,
            Event<RoleGiven> given) {
        this.reachable = reachable;
        this.people = people;
        this.mandates = mandates;
        this.clock = clock;
        this.letter = letter;
        this.given = given;
    }

    /**
     * @param in the forum, or the installation
     * @throws Refusal naming every field that is missing or wrong, {@code identity.mandate.actMissing} among them; {@code
     *     identity.role.judgeAndParty}, {@code identity.mandate.held}, {@code voting.box.holderOrganises}
     */
    UUID of(Nominee nominee, Office office, Tenure tenure, Letterhead in, Deed deed) {
        var role = office.role();
        var forum = in.forum().orElse(null);
        var bounds = office.bounds();
        tenure.check(
                        bounds.check(
                                new Validation()
                                        .faultless("email", reachable.fault(nominee.email()))
                                        .line("name", nominee.name())
                                        .require(
                                                Written.isLanguage(nominee.language()),
                                                "language",
                                                "shared.language.unknown",
                                                nominee.language())
                                        .present("role", role)
                                        .require(
                                                role == null || role.isNamedIn(forum),
                                                "role",
                                                "identity.role.notGiven"),
                                role),
                        role,
                        deed.now())
                .refuse();
        var address = new EmailAddress(nominee.email());
        var person = people.find(address).orElseGet(() -> {
            var unknown = new Person(address, nominee.name().strip(), nominee.language(), clock.now());
            people.add(unknown);
            return unknown;
        });
        people.lock(person);
        var mandate = mandates.give(person.id(), role, forum, bounds, tenure, deed.now());
        given.fire(new RoleGiven(address, role, forum));
        letter.write(person, mandate, office, tenure.zone(), in);
        return person.id();
    }
}
