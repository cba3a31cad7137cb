package org.toguna.commitment.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Institutions;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.RoleTakenBack;

/** Who is no longer a focal point reports for no institution of that forum, and is reminded of nothing. */
@Dependent
public class ReleaseFocalPoint {
    private final Institutions institutions;

    @Inject
    ReleaseFocalPoint(Institutions institutions) {
        this.institutions = institutions;
    }

    void release(@Observes RoleTakenBack taken) {
        if (taken.role() == Role.FOCAL_POINT) {
            institutions.of(taken.forum()).forEach(institution -> institution.releaseFocalPoint(taken.person()));
        }
    }
}
