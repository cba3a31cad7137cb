package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.values.NotFound;

/** Who administers the installation and who may convene forums, for an administrator. */
@Act(by = Role.ADMINISTRATOR)
public class ReadInstallationStaff {
    private final Admission admission;
    private final Mandates mandates;

    @Inject
    ReadInstallationStaff(Admission admission, Mandates mandates) {
        this.admission = admission;
        this.mandates = mandates;
    }

    /** Who does so now. */
    public List<Holder> list() {
        return admission.show(this, null, deed -> mandates.staff(null, deed.now()));
    }

    public Team team() {
        return admission.show(this, null, deed -> Team.of(mandates.offices(null), deed.now()));
    }

    /**
     * One whose mandate is not over.
     *
     * @throws NotFound {@code identity.role.notFound}
     */
    public Holder holder(UUID person, Role role) {
        return admission.show(this, null, deed -> mandates.holder(person, role, null, null, deed.now()));
    }
}
