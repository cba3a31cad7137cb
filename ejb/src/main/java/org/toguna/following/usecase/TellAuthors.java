package org.toguna.following.usecase;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.following.domain.Traces;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.ClockMoved;
import org.toguna.shared.usecase.InstallationSettings;

/**
 * Every minute, the contributions that became something which their author was not told, and those of which nothing was said for a
 * year; a transaction each. It compares what there is with what was told, and so makes good whatever was missed.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellAuthors {
    private static final Logger LOG = Logger.getLogger(TellAuthors.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    Traces traces;

    @Inject
    BusinessClock clock;

    @Inject
    InstallationSettings settings;

    @Inject
    TellOneAuthor one;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void tellAll() {
        traces.untold(AT_ONCE).forEach(contribution -> tell(one::tellNews, contribution));
        var now = clock.now();
        var since = now.atZone(ZoneOffset.UTC)
                .minusMonths(settings.retentionMonths())
                .toInstant();
        traces.unmentioned(since, now, AT_ONCE).forEach(contribution -> tell(one::tellHowThingsStand, contribution));
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void tellSkipped(@Observes ClockMoved moved) {
        tellAll();
    }

    /** What cannot be written to one author holds up nobody else. */
    private static void tell(Consumer<UUID> letter, UUID contribution) {
        try {
            letter.accept(contribution);
        } catch (EJBException failure) {
            LOG.log(Level.WARNING, "letter on contribution " + contribution, failure);
        }
    }
}
