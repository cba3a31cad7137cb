package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Role;
import org.toguna.shared.NotFound;

/** Who works in a forum, for those who name them. */
@Act(by = {Role.ORGANISER, Role.ADMINISTRATOR})
public class ReadStaff {
    private final Admission admission;
    private final Grants grants;

    @Inject
    ReadStaff(Admission admission, Grants grants) {
        this.admission = admission;
        this.grants = grants;
    }

    public List<Holder> of(UUID forum) {
        return show(forum, () -> grants.staff(forum));
    }

    /**
     * One of them.
     *
     * @throws NotFound {@code identity.role.notFound}
     */
    public Holder holder(UUID person, Role role, UUID forum) {
        return show(forum, () -> grants.holder(person, role, forum));
    }

    /** Without a forum those who may convene one would read who works in the installation. */
    private <T> T show(UUID forum, Supplier<T> reading) {
        return admission.show(this, Objects.requireNonNull(forum), deed -> reading.get());
    }
}
