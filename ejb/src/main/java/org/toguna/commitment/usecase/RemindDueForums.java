package org.toguna.commitment.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Reminders;
import org.toguna.shared.ClockMoved;
import org.toguna.shared.usecase.OneByOne;

/** Every minute, the forums in which a promise is still to be kept, each in a transaction of its own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemindDueForums {
    @Inject
    Reminders reminders;

    @Inject
    RemindInstitutions one;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void remind() {
        OneByOne.each(reminders.forums(), forum -> "reminders of forum " + forum, one::remind);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void remindSkipped(@Observes ClockMoved moved) {
        remind();
    }
}
