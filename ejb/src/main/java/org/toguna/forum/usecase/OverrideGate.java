package org.toguna.forum.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** An organiser opens an edition although its predecessor was not evaluated, and says why in public. */
@Stateless
public class OverrideGate {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public void override(String slug, String reason) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        forum.overrideGate(reason, clock.now());
        happened.fire(new Happened(organiser, "OverrideGate", forum.id(), forum.id()));
    }
}
