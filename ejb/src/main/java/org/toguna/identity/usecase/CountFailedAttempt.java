package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.shared.RealClock;

/** Remembers a failure although the attempt itself is rolled back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CountFailedAttempt {
    @Inject
    FailedAttempts failures;

    @Inject
    RealClock clock;

    public void failed(EmailAddress subject) {
        failures.add(subject, clock.now());
    }
}
