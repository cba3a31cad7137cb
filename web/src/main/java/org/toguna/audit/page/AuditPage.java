package org.toguna.audit.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.audit.domain.AuditEntry;
import org.toguna.audit.usecase.ReadAuditTrail;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;

/** What happened in a forum, newest first. */
@Named
@RequestScoped
public class AuditPage {
    private static final int PER_PAGE = 50;

    @Inject
    CurrentPage page;

    @Inject
    ReadForums forums;

    @Inject
    ReadAuditTrail trail;

    private Page<AuditEntry> list;

    @PostConstruct
    void load() {
        list = trail.of(forums.forum(page.param("forum")).id(), page.wanted(PER_PAGE));
    }

    public Page<AuditEntry> getList() {
        return list;
    }
}
