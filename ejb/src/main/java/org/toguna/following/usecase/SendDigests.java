package org.toguna.following.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.following.domain.Followers;
import org.toguna.following.domain.Week;
import org.toguna.jobs.usecase.OneByOne;
import org.toguna.jobs.usecase.Recurring;

/**
 * The followers to whom the news of the last week were not told yet, a transaction each. On several nodes at once
 * the lock of each follower lets one do it.
 */
@ApplicationScoped
public class SendDigests implements Recurring {
    private static final int AT_ONCE = 500;

    @Inject
    Followers followers;

    @Inject
    BusinessClock clock;

    @Inject
    SendOneDigest one;

    @Override
    public void doDue() {
        var week = Week.before(clock.now());
        OneByOne.each(
                followers.toTell(week, AT_ONCE),
                follower -> "digest to " + follower,
                follower -> one.send(follower, week));
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    public void sendSkipped(@Observes ClockMoved moved) {
        doDue();
    }
}
