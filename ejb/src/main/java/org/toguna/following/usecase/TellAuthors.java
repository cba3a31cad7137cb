package org.toguna.following.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.following.domain.Traces;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.jobs.usecase.OneByOne;
import org.toguna.jobs.usecase.Recurring;

/**
 * The contributions that became something which their author was not told, and those of which nothing was said for a
 * year; a transaction each. It compares what there is with what was told, and so makes good whatever was missed.
 */
@ApplicationScoped
public class TellAuthors implements Recurring {
    private static final int AT_ONCE = 200;

    @Inject
    Traces traces;

    @Inject
    BusinessClock clock;

    @Inject
    InstallationSettings settings;

    @Inject
    TellOneAuthor one;

    @Override
    public void doDue() {
        OneByOne.each(traces.untold(AT_ONCE), TellAuthors::name, one::tellNews);
        var now = clock.now();
        var since = now.atZone(ZoneOffset.UTC)
                .minusMonths(settings.retentionMonths())
                .toInstant();
        OneByOne.each(traces.unmentioned(since, now, AT_ONCE), TellAuthors::name, one::tellHowThingsStand);
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    public void tellSkipped(@Observes ClockMoved moved) {
        doDue();
    }

    private static String name(UUID contribution) {
        return "letter on contribution " + contribution;
    }
}
