package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.values.NotFound;

/** Who works in a forum, for those who name them. */
@Act(by = {Role.ORGANISER, Role.ADMINISTRATOR})
public class ReadStaff {
    private final Admission admission;
    private final Mandates mandates;

    @Inject
    ReadStaff(Admission admission, Mandates mandates) {
        this.admission = admission;
        this.mandates = mandates;
    }

    /** Who works there now. */
    public List<Holder> of(UUID forum) {
        return show(forum, now -> mandates.staff(forum, now));
    }

    public Team team(UUID forum) {
        return show(forum, now -> Team.of(mandates.offices(forum), now));
    }

    /**
     * One whose mandate is not over.
     *
     * @param institution to which it is bounded; null for any
     * @throws NotFound {@code identity.role.notFound}
     */
    public Holder holder(UUID person, Role role, UUID institution, UUID forum) {
        return show(forum, now -> mandates.holder(person, role, forum, institution, now));
    }

    /** Without a forum those who may convene one would read who works in the installation. */
    private <T> T show(UUID forum, Function<Instant, T> reading) {
        return admission.show(this, Objects.requireNonNull(forum), deed -> reading.apply(deed.now()));
    }
}
