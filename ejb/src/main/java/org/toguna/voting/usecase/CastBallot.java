package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Polls;

/** An elector votes, once and for good. */
@Stateless
public class CastBallot {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    FreezeElectors freeze;

    @Inject
    Electors electors;

    @Inject
    Polls polls;

    @Inject
    Ballots ballots;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** @param choices ids of the approved agenda items, none for a blank ballot */
    public void cast(String slug, UUID pollId, Collection<UUID> choices) {
        var forum = forums.get(slug);
        var voter = caller.require(forum.id(), Role.PARTICIPANT);
        freeze.ifOpened(forum.id());
        electors.mustInclude(forum, voter);
        var box = new BallotBox(polls.get(forum.id(), pollId), forum, forums.predecessor(forum));
        ballots.add(box.accept(choices, clock.now()), voter);
        happened.fire(Happened.unnamed("CastBallot", forum.id(), pollId));
    }
}
