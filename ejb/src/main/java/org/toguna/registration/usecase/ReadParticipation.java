package org.toguna.registration.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Participation;
import org.toguna.registration.domain.Registrations;

/** Anybody reads how many take part. */
@Act(by = Role.ANYONE)
public class ReadParticipation {
    private final Stage stage;
    private final Registrations registrations;

    @Inject
    ReadParticipation(Stage stage, Registrations registrations) {
        this.stage = stage;
        this.registrations = registrations;
    }

    public Participation of(String slug) {
        return stage.show(this, slug, on -> registrations.participation(on.forumId()));
    }
}
