package org.toguna.registration.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.values.NotFound;
import org.toguna.values.Refusal;

/** An administrator erases what is kept of somebody who asked for it by letter. */
@Act(by = Role.ADMINISTRATOR)
public class EraseParticipant {
    private final Admission admission;
    private final People people;
    private final Erasure erasure;

    @Inject
    EraseParticipant(Admission admission, People people, Erasure erasure) {
        this.admission = admission;
        this.people = people;
        this.erasure = erasure;
    }

    /** @throws Refusal {@code identity.person.notFound}, {@code registration.erase.staff} for each role that is to be left first */
    public void erase(String email) {
        admission.act(this, deed -> {
            var person = Optional.ofNullable(email)
                    .filter(address -> EmailAddress.fault(address).isEmpty())
                    .flatMap(address -> people.find(new EmailAddress(address)))
                    .orElseThrow(() -> new NotFound("identity.person", email));
            return erasure.of(person.id(), deed.person(), deed.now());
        });
    }
}
