package org.toguna.evaluation.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.ClockMoved;
import org.toguna.shared.usecase.OneByOne;

/** Every minute, the reports whose thirty days are over; on several nodes at once the lock of each report lets one do it. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublishDueEvaluations {
    @Inject
    Evaluations evaluations;

    @Inject
    BusinessClock clock;

    @Inject
    PublishEvaluation one;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void publishDue() {
        OneByOne.each(evaluations.dueForums(clock.now()), forum -> "evaluation of forum " + forum, one::publish);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void publishSkipped(@Observes ClockMoved moved) {
        publishDue();
    }
}
