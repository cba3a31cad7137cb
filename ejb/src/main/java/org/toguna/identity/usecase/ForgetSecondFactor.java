package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.SecondFactors;
import org.toguna.identity.domain.SignIns;
import org.toguna.shared.Happened;
import org.toguna.shared.Letterhead;
import org.toguna.shared.usecase.Outbox;

/** An administrator helps somebody who lost their authenticator and their recovery codes: the next sign-in sets up another one. */
@Stateless
public class ForgetSecondFactor {
    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    SecondFactors factors;

    @Inject
    SignIns signIns;

    @Inject
    Outbox outbox;

    @Inject
    Event<Happened> happened;

    /** Ends their sessions, and writes them a letter. */
    public void forget(UUID id) {
        var administrator = caller.require(null, Role.ADMINISTRATOR);
        var person = people.get(id);
        factors.forget(id);
        signIns.endAll(id);
        outbox.write(
                Letterhead.INSTALLATION,
                person.email().value(),
                person.language(),
                "identity.secondFactor.forgotten",
                outbox.link(person.language(), "/sign-in"));
        happened.fire(new Happened(administrator, "ForgetSecondFactor", null, id));
    }
}
