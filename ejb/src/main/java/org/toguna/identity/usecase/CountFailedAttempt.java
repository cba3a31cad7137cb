package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Guess;

/** Remembers a failure although the attempt itself is rolled back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CountFailedAttempt {
    @Inject
    FailedAttempts failures;

    @Inject
    RealClock clock;

    /** @param account what stands for the address, as origin for where the guess came from */
    public void failed(Guess guessed, String account, String origin) {
        failures.add(guessed, account, origin, clock.now());
    }
}
