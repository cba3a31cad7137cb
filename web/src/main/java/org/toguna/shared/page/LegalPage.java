package org.toguna.shared.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.shared.usecase.InstallationSettings;
import org.toguna.shared.usecase.Texts;

/** Who answers for personal data, filled by configuration. */
@Named
@RequestScoped
public class LegalPage {
    @Inject
    InstallationSettings settings;

    @Inject
    CurrentPage page;

    public String getController() {
        return settings.controller().orElseGet(() -> Texts.in(page.locale()).get("shared.legal.unset"));
    }

    public String getContact() {
        return settings.contact().orElseGet(() -> Texts.in(page.locale()).get("shared.legal.unset"));
    }

    public int getRetentionMonths() {
        return settings.retentionMonths();
    }
}
