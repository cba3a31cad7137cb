package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.jobs.usecase.OneByOne;
import org.toguna.jobs.usecase.Recurring;
import org.toguna.voting.domain.ElectoralRoll;

/** The electors of votes that have opened are frozen, a transaction each. */
@ApplicationScoped
public class FreezeDueElectors implements Recurring {
    @Inject
    ElectoralRoll roll;

    @Inject
    FreezeElectors freeze;

    @Override
    public void doDue() {
        OneByOne.each(roll.awaited(), forum -> "freezing the electors of forum " + forum, freeze::ifOpenedToSomebody);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    public void freezeSkipped(@Observes ClockMoved moved) {
        doDue();
    }
}
