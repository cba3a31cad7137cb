package org.toguna.registration.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Applicant;
import org.toguna.registration.domain.Applicants;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Page;

/** The organiser reads who registered. */
@Act(by = {Role.ORGANISER, Role.SECRETARIAT})
public class ReadRegistrations {
    private final Stage stage;
    private final Registrations registrations;

    @Inject
    ReadRegistrations(Stage stage, Registrations registrations) {
        this.stage = stage;
        this.registrations = registrations;
    }

    public Page<Applicant> page(String slug, Applicants applicants, Page.Wanted wanted) {
        return stage.show(this, slug, on -> registrations.page(on.forumId(), applicants, wanted));
    }
}
