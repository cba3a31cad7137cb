package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Polls;

/** The organiser takes a question off the vote, as long as it has not opened. */
@Stateless
public class WithdrawPoll {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Polls polls;

    @Inject
    Ballots ballots;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** @throws org.toguna.shared.Refusal {@code voting.fixed} */
    public void withdraw(String slug, UUID pollId) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var poll = polls.get(forum.id(), pollId);
        new BallotBox(poll, forum, forums.predecessor(forum)).mustNotHaveOpened(clock.now());
        ballots.discard(poll);
        polls.remove(poll);
        happened.fire(new Happened(organiser, "WithdrawPoll", forum.id(), poll.id()));
    }
}
