package org.toguna.following.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.toguna.following.domain.Followers;
import org.toguna.following.domain.Week;
import org.toguna.shared.BusinessClock;

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
        followers.toTell(week, AT_ONCE).forEach(follower -> one.send(follower, week));
    }
}
