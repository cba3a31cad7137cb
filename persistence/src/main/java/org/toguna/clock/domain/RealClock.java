package org.toguna.clock.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Wall time, for sessions, codes, mail and the audit trail: nobody moves it. */
@ApplicationScoped
public class RealClock {
    public Instant now() {
        return Instant.now();
    }
}
