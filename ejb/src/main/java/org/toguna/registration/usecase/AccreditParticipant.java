package org.toguna.registration.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The organiser admits people, who become participants of that forum and are told. */
@Stateless
public class AccreditParticipant {
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
     * All of them or, when one cannot be, none.
     *
     * @return how many were not admitted before
     * @throws org.toguna.shared.Refusal {@code registration.notFound}, {@code registration.unconfirmed}
     */
    public long accredit(String slug, Collection<UUID> ids) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        return ids.stream()
                .map(id -> registrations.get(forum.id(), id))
                .filter(registration -> admit(registration, forum, organiser))
                .count();
    }

    private boolean admit(Registration registration, Forum forum, UUID organiser) {
        var now = clock.now();
        if (!registration.accredit(now)) {
            return false;
        }
        grants.give(registration.personId(), Role.PARTICIPANT, forum.id(), now);
        letters.accredited(people.get(registration.personId()), forum);
        happened.fire(new Happened(organiser, "AccreditParticipant", forum.id(), registration.id()));
        return true;
    }
}
