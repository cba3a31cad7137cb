package org.toguna.audit.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.audit.domain.AuditEntry;
import org.toguna.audit.domain.AuditTrail;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.values.Page;

/** An organiser reads what happened in their forum. */
@Act(by = Role.ORGANISER)
public class ReadAuditTrail {
    private final Admission admission;
    private final AuditTrail trail;

    @Inject
    ReadAuditTrail(Admission admission, AuditTrail trail) {
        this.admission = admission;
        this.trail = trail;
    }

    public Page<AuditEntry> of(UUID forum, Page.Wanted wanted) {
        return admission.show(this, forum, deed -> trail.page(forum, wanted));
    }
}
