package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.PollingPlace.AssociationTeller;
import org.toguna.voting.domain.Teller;

/**
 * Who counts a polling place: an organiser or rapporteur of the forum, or the consular officer of its country, and the one
 * participant whom its organiser named, who is accredited as diaspora or as a delegate, names an organisation and holds no office.
 */
@Dependent
class Tellers {
    private final Mandates mandates;
    private final People people;
    private final Registrations registrations;

    @Inject
    Tellers(Mandates mandates, People people, Registrations registrations) {
        this.mandates = mandates;
        this.people = people;
        this.registrations = registrations;
    }

    /** @throws Refusal {@code voting.place.noAssociation} for who does not speak for one */
    AssociationTeller ofAssociation(Scene on, EmailAddress address) {
        return people.find(address)
                .map(Person::id)
                .flatMap(person -> association(on, person).map(name -> new AssociationTeller(person, name)))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID, List.of(new Problem("teller", "voting.place.noAssociation"))));
    }

    /** @throws Refusal {@code voting.place.notTeller} for who is neither of the two here */
    Teller teller(Scene on, PollingPlace place) {
        return find(on, place).orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "voting.place.notTeller"));
    }

    /** Which of the two the caller is, if either. */
    Optional<Teller> find(Scene on, PollingPlace place) {
        if (on.whoever()
                .filter(place::isCountedBy)
                .flatMap(person -> association(on, person))
                .isPresent()) {
            return Optional.of(Teller.ASSOCIATION);
        }
        return isOfOffice(on, place) ? Optional.of(Teller.OFFICE) : Optional.empty();
    }

    private static boolean isOfOffice(Scene on, PollingPlace place) {
        return on.holds(Role.ORGANISER, Role.RAPPORTEUR)
                || on.holdsIn(place.country().orElse(null), Role.CONSULAR_OFFICER);
    }

    boolean speaksForAssociation(Scene on, UUID person) {
        return association(on, person).isPresent();
    }

    private Optional<String> association(Scene on, UUID person) {
        return registrations
                .find(on.forumId(), person)
                .flatMap(Registration::association)
                .filter(any ->
                        mandates.of(person, on.now()).stream().noneMatch(mandate -> isOffice(mandate, on.forumId())));
    }

    private static boolean isOffice(Mandate mandate, UUID forum) {
        return mandate.isOffice()
                && (mandate.forumId() == null || mandate.forumId().equals(forum));
    }
}
