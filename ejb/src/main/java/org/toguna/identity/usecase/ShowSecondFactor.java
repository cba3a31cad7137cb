package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.SecondFactor;
import org.toguna.identity.domain.SecondFactors;
import org.toguna.identity.domain.SignIns;
import org.toguna.values.Refusal;

/** The second step of signing in: a code of the authenticator, or one of the recovery codes. */
@Stateless
@Act(by = Role.ANYONE)
public class ShowSecondFactor {
    @Inject
    SignIns signIns;

    @Inject
    SecondFactors factors;

    @Inject
    People people;

    @Inject
    DemandSecondFactor demand;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @param session the token of a session that misses this step
     * @throws Refusal {@code identity.secondFactor.noSession}, {@code identity.secondFactor.notBegun} for who has none, {@code
     *     identity.secondFactor.wrong}, {@code identity.secondFactor.recoveryOnly} after so many wrong ones in a day
     */
    public void show(String session, String code) {
        var signIn = signIns.find(session, clock.now())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_SIGNED_IN, "identity.secondFactor.noSession"));
        var person = people.get(signIn.personId());
        var factor = factors.take(person.id())
                .filter(SecondFactor::isEnrolled)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "identity.secondFactor.notBegun"));
        demand.of(factor, person, code);
        signIn.showSecondFactor();
        happened.fire(new Happened(person.id(), "ShowSecondFactor", null, person.id()));
    }
}
