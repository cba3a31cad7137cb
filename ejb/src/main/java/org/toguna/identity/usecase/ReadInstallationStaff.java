package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Role;
import org.toguna.shared.NotFound;

/** Who administers the installation and who may convene forums, for an administrator. */
@Act(by = Role.ADMINISTRATOR)
public class ReadInstallationStaff {
    private final Admission admission;
    private final Grants grants;

    @Inject
    ReadInstallationStaff(Admission admission, Grants grants) {
        this.admission = admission;
        this.grants = grants;
    }

    public List<Holder> list() {
        return admission.show(this, null, deed -> grants.staff(null));
    }

    /**
     * One of them.
     *
     * @throws NotFound {@code identity.role.notFound}
     */
    public Holder holder(UUID person, Role role) {
        return admission.show(this, null, deed -> grants.holder(person, role, null));
    }
}
