package org.toguna.forum.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Invitation;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** An organiser changes what was announced: dates, windows, texts. */
@Stateless
public class AnnounceForum {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public void announce(String slug, Invitation invitation) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        forum.announce(invitation, forums.predecessor(forum), clock.now());
        happened.fire(new Happened(organiser, "AnnounceForum", forum.id(), forum.id()));
    }
}
