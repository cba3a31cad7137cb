package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import org.toguna.identity.domain.Role;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.values.Refusal;

/** Whoever holds a role leaves it, and needs nobody for that. */
@Act(by = Role.SIGNED_IN, name = "TakeBackRole")
public class LeaveRole {
    private final Admission admission;
    private final Discharge discharge;

    @Inject
    LeaveRole(Admission admission, Discharge discharge) {
        this.admission = admission;
        this.discharge = discharge;
    }

    /**
     * @param in the forum, or the installation
     * @throws Refusal {@code identity.role.notFound} for who does not hold it, {@code identity.role.lastAdministrator}, {@code
     *     identity.role.lastOrganiser}
     */
    public void leave(Role role, Letterhead in) {
        admission.act(this, in.forum().orElse(null), deed -> discharge.of(deed.person(), role, null, in, deed));
    }
}
