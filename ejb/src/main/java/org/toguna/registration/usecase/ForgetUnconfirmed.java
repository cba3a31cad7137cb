package org.toguna.registration.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.usecase.ErasePerson;
import org.toguna.registration.domain.Registrations;

/**
 * Erases every hour what nobody confirmed in a week, with the address that nothing else needs: it may be a stranger's typing. On
 * several nodes it only finds less to do.
 */
@Stateless
public class ForgetUnconfirmed {
    @Inject
    Registrations registrations;

    @Inject
    Mandates mandates;

    @Inject
    ErasePerson erasePerson;

    @Inject
    BusinessClock clock;

    @Schedule(hour = "*", persistent = false)
    public void forget() {
        var now = clock.now();
        registrations.forgetUnconfirmed(now).stream()
                .filter(person -> registrations.of(person).isEmpty() && !mandates.anyOf(person, now))
                .forEach(person -> erasePerson.erase(person, null));
    }

    public void forgetSkipped(@Observes ClockMoved moved) {
        forget();
    }
}
