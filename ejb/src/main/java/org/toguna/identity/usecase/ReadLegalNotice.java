package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.identity.domain.Role;
import org.toguna.installation.usecase.InstallationSettings;

/** Anybody reads who answers for personal data here. */
@Act(by = Role.ANYONE)
public class ReadLegalNotice {
    private final Admission admission;
    private final InstallationSettings settings;

    @Inject
    ReadLegalNotice(Admission admission, InstallationSettings settings) {
        this.admission = admission;
        this.settings = settings;
    }

    /**
     * @param controller who answers for it; empty where nobody has said so
     * @param contact where people ask for their rights; empty likewise
     * @param retentionMonths for how long registrations are kept after a forum
     */
    public record Notice(Optional<String> controller, Optional<String> contact, int retentionMonths) {}

    public Notice read() {
        return admission.show(
                this, null, deed -> new Notice(settings.controller(), settings.contact(), settings.retentionMonths()));
    }
}
