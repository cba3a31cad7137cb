package org.toguna.following.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.following.domain.Followers;
import org.toguna.outbox.domain.Mails;

/** Erases every hour what nobody confirmed in a week: it may be a stranger's typing. On several nodes it only finds less to do. */
@Stateless
public class ForgetUnconfirmedFollowers {
    @Inject
    Followers followers;

    @Inject
    Mails mails;

    @Inject
    BusinessClock clock;

    @Schedule(hour = "*", persistent = false)
    public void forget() {
        followers.dropUnconfirmed(clock.now()).forEach(follower -> {
            followers.erase(follower);
            mails.forgetFollower(follower.email().value());
        });
    }

    public void forgetSkipped(@Observes ClockMoved moved) {
        forget();
    }
}
