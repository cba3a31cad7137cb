package org.toguna.registration.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;

/** Erases every hour what nobody confirmed in a week: it may be a stranger's typing. On several nodes it only finds less to do. */
@Stateless
public class ForgetUnconfirmed {
    @Inject
    Registrations registrations;

    @Inject
    BusinessClock clock;

    @Schedule(hour = "*", persistent = false)
    public void forget() {
        registrations.forgetUnconfirmed(clock.now());
    }
}
