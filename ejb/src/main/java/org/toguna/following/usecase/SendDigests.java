package org.toguna.following.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.following.domain.Followers;
import org.toguna.following.domain.Week;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.ClockMoved;
import org.toguna.shared.usecase.OneByOne;

/**
 * Every minute, the followers to whom the news of the last week were not told yet, a transaction each. On several nodes at once
 * the lock of each follower lets one do it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendDigests {
    private static final int AT_ONCE = 500;

    @Inject
    Followers followers;

    @Inject
    BusinessClock clock;

    @Inject
    SendOneDigest one;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void sendDue() {
        var week = Week.before(clock.now());
        OneByOne.each(
                followers.toTell(week, AT_ONCE),
                follower -> "digest to " + follower,
                follower -> one.send(follower, week));
    }

    /** In the transaction that moved the clock, which alone sees the new time so far. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void sendSkipped(@Observes ClockMoved moved) {
        sendDue();
    }
}
