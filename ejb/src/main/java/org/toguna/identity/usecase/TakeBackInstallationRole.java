package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Role;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.values.Refusal;

/** An administrator ends a mandate in the installation. */
@Act(by = Role.ADMINISTRATOR, name = "TakeBackRole")
public class TakeBackInstallationRole {
    private final Admission admission;
    private final Discharge discharge;

    @Inject
    TakeBackInstallationRole(Admission admission, Discharge discharge) {
        this.admission = admission;
        this.discharge = discharge;
    }

    /**
     * @throws Refusal {@code identity.role.notFound} where the person does not hold it, {@code identity.role.lastAdministrator}
     */
    public void takeBack(UUID person, Role role) {
        admission.act(this, deed -> discharge.of(person, role, null, Letterhead.INSTALLATION, deed));
    }
}
