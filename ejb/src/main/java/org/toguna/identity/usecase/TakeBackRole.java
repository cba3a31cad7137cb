package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Role;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.shared.Refusal;

/** Whoever may name to a role in a forum takes it back. */
@Act(by = {Role.ORGANISER, Role.ADMINISTRATOR})
public class TakeBackRole {
    private final Admission admission;
    private final Discharge discharge;

    @Inject
    TakeBackRole(Admission admission, Discharge discharge) {
        this.admission = admission;
        this.discharge = discharge;
    }

    /**
     * @param in the forum
     * @throws Refusal {@code identity.role.notFound} where the person does not hold it, {@code identity.role.lastOrganiser}
     */
    public void takeBack(UUID person, Role role, Letterhead in) {
        admission.act(this, in.forum().orElseThrow(), deed -> discharge.of(person, role, in, deed));
    }
}
