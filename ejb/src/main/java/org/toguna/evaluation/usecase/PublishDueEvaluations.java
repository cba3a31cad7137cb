package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.jobs.usecase.OneByOne;
import org.toguna.jobs.usecase.Recurring;

/** The reports whose thirty days are over; on several nodes at once the lock of each report lets one do it. */
@ApplicationScoped
public class PublishDueEvaluations implements Recurring {
    @Inject
    Evaluations evaluations;

    @Inject
    BusinessClock clock;

    @Inject
    PublishEvaluation one;

    @Override
    public void doDue() {
        OneByOne.each(evaluations.dueForums(clock.now()), forum -> "evaluation of forum " + forum, one::publish);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    public void publishSkipped(@Observes ClockMoved moved) {
        doDue();
    }
}
