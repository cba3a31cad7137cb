package org.toguna.registration.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.ErasePerson;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.domain.Registrations;
import org.toguna.registration.domain.Status;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.NotFound;
import org.toguna.shared.Problem;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;

/** Somebody reads what is kept of them, and has it erased; an administrator does it for whoever asks by letter. */
@Stateless
public class EraseParticipant {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    Grants grants;

    @Inject
    Registrations registrations;

    @Inject
    ErasePerson erasePerson;

    @Inject
    RealClock clock;

    @Inject
    Event<ParticipantForgotten> forgotten;

    /** What is kept of a person. */
    public record Kept(String name, String email, String language, List<Entry> registrations, List<HeldRole> roles) {}

    /** What is kept of a person in one forum. */
    public record Entry(String slug, LocalizedText forum, Status status, Particulars particulars) {}

    /**
     * A role that a person was named to.
     *
     * @param slug empty for a role in the installation
     * @param forum empty likewise
     */
    public record HeldRole(Role role, String slug, LocalizedText forum) {}

    /** What is kept of the caller. */
    public Kept read() {
        var person = people.get(caller.signedIn());
        return new Kept(
                person.name(),
                person.email().value(),
                person.language(),
                registrations.of(person.id()).stream()
                        .map(registration -> {
                            var forum = forums.get(registration.forumId());
                            return new Entry(
                                    forum.slug(), forum.name(), registration.status(), registration.particulars());
                        })
                        .toList(),
                rolesOf(person.id()));
    }

    private List<HeldRole> rolesOf(UUID person) {
        return grants.of(person).stream()
                .filter(grant -> grant.role() != Role.PARTICIPANT)
                .map(grant -> {
                    var forum = Optional.ofNullable(grant.forumId()).map(forums::get);
                    return new HeldRole(
                            grant.role(),
                            forum.map(Forum::slug).orElse(""),
                            forum.map(Forum::name).orElse(LocalizedText.NONE));
                })
                .toList();
    }

    /** @throws Refusal {@code registration.erase.staff} for each role that is to be left first */
    public void eraseCaller() {
        var person = caller.signedIn();
        erase(person, person);
    }

    /** @throws Refusal {@code registration.erase.staff} */
    public void erase(String email) {
        var administrator = caller.require(null, Role.ADMINISTRATOR);
        var person = Optional.ofNullable(email)
                .filter(address -> EmailAddress.fault(address).isEmpty())
                .flatMap(address -> people.find(new EmailAddress(address)))
                .orElseThrow(() -> new NotFound("identity.person", email));
        erase(person.id(), administrator);
    }

    private void erase(UUID person, UUID by) {
        var roles = rolesOf(person);
        if (!roles.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    roles.stream()
                            .map(held -> new Problem(
                                    "",
                                    "registration.erase.staff",
                                    held.role(),
                                    held.slug().isEmpty() ? "Toguna" : held.slug()))
                            .toList());
        }
        registrations.of(person).forEach(registration -> {
            forgotten.fire(new ParticipantForgotten(
                    registration.forumId(), registration.particulars().name()));
            registration.erase(clock.now());
        });
        erasePerson.erase(person, by);
    }
}
