package org.toguna.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.audit.domain.AuditEntry;
import org.toguna.audit.domain.AuditTrail;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.Happened;

/** Keeps what happened, in the transaction in which it happened: no act without its trace. */
@ApplicationScoped
public class RecordInAuditTrail {
    @Inject
    AuditTrail trail;

    @Inject
    RealClock clock;

    void on(@Observes Happened happened) {
        trail.add(new AuditEntry(happened, clock.now()));
    }
}
