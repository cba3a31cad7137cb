package org.toguna.identity.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.toguna.identity.usecase.ReadLegalNotice;
import org.toguna.pages.page.CurrentPage;
import org.toguna.texts.usecase.Texts;

/** Who answers for personal data, filled by configuration. */
@Named
@RequestScoped
public class LegalPage {
    @Inject
    ReadLegalNotice legalNotice;

    @Inject
    CurrentPage page;

    private ReadLegalNotice.Notice notice;

    @PostConstruct
    void load() {
        notice = legalNotice.read();
    }

    public String getController() {
        return orUnset(notice.controller());
    }

    public String getContact() {
        return orUnset(notice.contact());
    }

    private String orUnset(Optional<String> said) {
        return said.orElseGet(() -> Texts.in(page.locale()).get("shared.legal.unset"));
    }

    public int getRetentionMonths() {
        return notice.retentionMonths();
    }
}
