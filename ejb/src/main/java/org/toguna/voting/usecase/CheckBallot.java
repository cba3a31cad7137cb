package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Polls;

/** An elector learns whether a ballot would count, before casting it for good; nothing is stored. */
@Stateless
public class CheckBallot {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Electors electors;

    @Inject
    Polls polls;

    @Inject
    BusinessClock clock;

    /** @throws org.toguna.shared.Refusal what casting it would be refused for */
    public void check(String slug, UUID pollId, Collection<UUID> choices) {
        var forum = forums.get(slug);
        electors.mustInclude(forum, caller.require(forum.id(), Role.PARTICIPANT));
        new BallotBox(polls.get(forum.id(), pollId), forum, forums.predecessor(forum)).accept(choices, clock.now());
    }
}
