package org.toguna.registration.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The organiser turns somebody down, and says why; who was a participant is one no longer. */
@Stateless
public class RefuseParticipant {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Registrations registrations;

    @Inject
    People people;

    @Inject
    Grants grants;

    @Inject
    Letters letters;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @throws org.toguna.shared.Refusal {@code registration.reason.missing}, {@code registration.notFound}, {@code
     *     registration.unconfirmed}
     */
    public void refuse(String slug, UUID id, String reason) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var registration = registrations.get(forum.id(), id);
        if (registration.refuse(reason, clock.now())) {
            grants.take(registration.personId(), Role.PARTICIPANT, forum.id());
            letters.refused(people.get(registration.personId()), forum, reason.strip());
            happened.fire(new Happened(organiser, "RefuseParticipant", forum.id(), registration.id()));
        }
    }
}
