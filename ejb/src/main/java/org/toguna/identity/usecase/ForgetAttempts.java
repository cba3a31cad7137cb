package org.toguna.identity.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.KnownBrowsers;
import org.toguna.identity.domain.SignInRequests;
import org.toguna.identity.domain.SignIns;

/** Erases every hour what was kept of signing in and counts no longer. On several nodes it only finds less to do. */
@Stateless
public class ForgetAttempts {
    @Inject
    FailedAttempts failures;

    @Inject
    SignInRequests requests;

    @Inject
    KnownBrowsers browsers;

    @Inject
    SignIns signIns;

    @Inject
    RealClock clock;

    @Schedule(hour = "*", minute = "29", persistent = false)
    public void forget() {
        var now = clock.now();
        failures.forgetOld(now);
        requests.forgetOld(now);
        browsers.forgetOld(now);
        signIns.forgetExpired(now);
    }
}
