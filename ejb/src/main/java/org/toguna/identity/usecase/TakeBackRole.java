package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Role;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.values.Refusal;

/** Whoever may name in a forum ends a mandate there. */
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
     * @param institution to which the mandate is bounded; null ends every one of that role
     * @param in the forum
     * @throws Refusal {@code identity.role.notFound} where the person does not hold it, {@code identity.role.lastOrganiser}
     */
    public void takeBack(UUID person, Role role, UUID institution, Letterhead in) {
        admission.act(this, in.forum().orElseThrow(), deed -> discharge.of(person, role, institution, in, deed));
    }
}
