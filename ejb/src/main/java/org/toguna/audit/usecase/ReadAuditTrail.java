package org.toguna.audit.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.audit.domain.AuditEntry;
import org.toguna.audit.domain.AuditTrail;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Page;

/** An organiser reads what happened in their forum. */
@Stateless
public class ReadAuditTrail {
    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    public Page<AuditEntry> of(UUID forum, Page.Wanted wanted) {
        caller.require(forum, Role.ORGANISER);
        return trail.page(forum, wanted);
    }
}
