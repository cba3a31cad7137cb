package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.FixedRoll;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The organiser writes down who is on the roll, how many will be drawn, and which public event to come gives the seed. */
@Stateless
public class FixRoll {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Registrations registrations;

    @Inject
    FixedRolls rolls;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @param wanted how many to draw
     * @param seedSource in words
     */
    public void fix(String slug, Integer wanted, String seedSource) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var raters = registrations.raters(forum.id());
        var roll = new FixedRoll(forum, raters, wanted, seedSource, clock.now());
        rolls.add(roll, raters);
        happened.fire(new Happened(organiser, "FixRoll", forum.id(), roll.id()));
    }
}
