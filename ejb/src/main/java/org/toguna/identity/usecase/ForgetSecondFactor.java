package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.SecondFactors;
import org.toguna.identity.domain.SignIns;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.values.NotFound;

/** An administrator helps somebody who lost their authenticator and their recovery codes: the next sign-in sets up another one. */
@Act(by = Role.ADMINISTRATOR)
public class ForgetSecondFactor {
    private final Admission admission;
    private final People people;
    private final SecondFactors factors;
    private final SignIns signIns;
    private final Outbox outbox;

    @Inject
    ForgetSecondFactor(Admission admission, People people, SecondFactors factors, SignIns signIns, Outbox outbox) {
        this.admission = admission;
        this.people = people;
        this.factors = factors;
        this.signIns = signIns;
        this.outbox = outbox;
    }

    /**
     * Ends their sessions, and writes them a letter.
     *
     * @throws NotFound {@code identity.person.notFound}
     */
    public Person forget(UUID id) {
        return admission.act(this, deed -> {
            var person = people.get(id);
            factors.forget(id);
            signIns.endAll(id);
            outbox.write(
                    Letterhead.INSTALLATION,
                    person.email().value(),
                    person.language(),
                    "identity.secondFactor.forgotten",
                    outbox.link(person.language(), IdentityAddress.SIGN_IN.path()));
            deed.done(id);
            return person;
        });
    }
}
