package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.forum.domain.Forums;
import org.toguna.jobs.usecase.OneByOne;
import org.toguna.jobs.usecase.Recurring;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** The boxes whose window is over are closed, a transaction each. */
@ApplicationScoped
public class CloseDueVotes implements Recurring {
    @Inject
    VerifiableVotes votes;

    @Inject
    Forums forums;

    @Inject
    BusinessClock clock;

    @Inject
    CloseBox close;

    @Override
    public void doDue() {
        OneByOne.each(votes.ready(), vote -> "closing box " + vote.id(), this::closeIfDue);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    public void closeSkipped(@Observes ClockMoved moved) {
        doDue();
    }

    private void closeIfDue(VerifiableVote vote) {
        if (vote.isDueToClose(forums.get(vote.forumId()), clock.now())) {
            close.ifDue(vote.forumId(), vote.id());
        }
    }
}
