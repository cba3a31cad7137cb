package org.toguna.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.jobs.usecase.OneByOne;
import org.toguna.jobs.usecase.Recurring;
import org.toguna.progress.domain.Reminders;

/** The forums in which a promise is still to be kept, each in a transaction of its own. */
@ApplicationScoped
public class RemindDueForums implements Recurring {
    @Inject
    Reminders reminders;

    @Inject
    RemindInstitutions one;

    @Override
    public void doDue() {
        OneByOne.each(reminders.forums(), forum -> "reminders of forum " + forum, one::remind);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    public void remindSkipped(@Observes ClockMoved moved) {
        doDue();
    }
}
