package org.toguna.following.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.UUID;
import org.toguna.following.domain.Traces;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.ClockMoved;
import org.toguna.shared.usecase.InstallationSettings;
import org.toguna.shared.usecase.OneByOne;

/**
 * Every minute, the contributions that became something which their author was not told, and those of which nothing was said for a
 * year; a transaction each. It compares what there is with what was told, and so makes good whatever was missed.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellAuthors {
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
        OneByOne.each(traces.untold(AT_ONCE), TellAuthors::name, one::tellNews);
        var now = clock.now();
        var since = now.atZone(ZoneOffset.UTC)
                .minusMonths(settings.retentionMonths())
                .toInstant();
        OneByOne.each(traces.unmentioned(since, now, AT_ONCE), TellAuthors::name, one::tellHowThingsStand);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void tellSkipped(@Observes ClockMoved moved) {
        tellAll();
    }

    private static String name(UUID contribution) {
        return "letter on contribution " + contribution;
    }
}
