package org.toguna.audit.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.audit.domain.AuditEntry;
import org.toguna.audit.domain.AuditTrail;
import org.toguna.shared.Page;

/** An organiser reads what happened in their forum. The boundary asks for the role: audit knows no feature, roles included. */
@Stateless
public class ReadAuditTrail {
    @Inject
    AuditTrail trail;

    public Page<AuditEntry> of(UUID forum, Page.Wanted wanted) {
        return trail.page(forum, wanted);
    }
}
