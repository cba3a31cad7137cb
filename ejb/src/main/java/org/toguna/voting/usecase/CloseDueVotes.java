package org.toguna.voting.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.ClockMoved;
import org.toguna.shared.usecase.OneByOne;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** Every minute, the boxes whose window is over are closed, a transaction each. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CloseDueVotes {
    @Inject
    VerifiableVotes votes;

    @Inject
    Forums forums;

    @Inject
    BusinessClock clock;

    @Inject
    CloseVerifiableVote close;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void closeDue() {
        OneByOne.each(votes.ready(), vote -> "closing box " + vote.id(), this::closeIfDue);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void closeSkipped(@Observes ClockMoved moved) {
        closeDue();
    }

    private void closeIfDue(VerifiableVote vote) {
        if (vote.isDueToClose(forums.get(vote.forumId()), clock.now())) {
            close.ifDue(vote.forumId(), vote.id());
        }
    }
}
