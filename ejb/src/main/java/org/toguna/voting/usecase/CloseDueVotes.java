package org.toguna.voting.usecase;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.ClockMoved;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** Every minute, the boxes whose window is over are closed, a transaction each. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CloseDueVotes {
    private static final Logger LOG = Logger.getLogger(CloseDueVotes.class.getName());

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
        votes.ready().stream()
                .filter(vote -> vote.isDueToClose(forums.get(vote.forumId()), clock.now()))
                .forEach(this::close);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void closeSkipped(@Observes ClockMoved moved) {
        closeDue();
    }

    /** What cannot be closed holds up nobody else. */
    private void close(VerifiableVote vote) {
        try {
            close.ifDue(vote.forumId(), vote.id());
        } catch (EJBException failure) {
            LOG.log(Level.WARNING, "closing box " + vote.id(), failure);
        }
    }
}
