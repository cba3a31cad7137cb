package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.jobs.usecase.OneByOne;
import org.toguna.jobs.usecase.Recurring;
import org.toguna.voting.domain.VerifiableVotes;

/** The votes that wait for somebody, a transaction each. */
@ApplicationScoped
public class WriteDueTurns implements Recurring {
    @Inject
    VerifiableVotes votes;

    @Inject
    WriteToBoxOfficers write;

    @Override
    public void doDue() {
        OneByOne.each(
                votes.unfinished(),
                vote -> "turns of box " + vote.id(),
                vote -> write.ifDue(vote.forumId(), vote.id()));
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    public void writeSkipped(@Observes ClockMoved moved) {
        doDue();
    }
}
