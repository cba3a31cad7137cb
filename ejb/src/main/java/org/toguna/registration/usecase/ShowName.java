package org.toguna.registration.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.NotFound;
import org.toguna.values.Refusal;

/** A participant lets their name stand beside their published contributions, or no longer does. */
@Act(by = Role.SIGNED_IN, unnamed = true)
public class ShowName {
    private final Stage stage;
    private final Registrations registrations;

    @Inject
    ShowName(Stage stage, Registrations registrations) {
        this.stage = stage;
        this.registrations = registrations;
    }

    /**
     * Of the caller in one forum, from now on.
     *
     * @throws Refusal {@code registration.notFound}, {@code registration.unconfirmed}, {@code registration.erased}
     */
    public Registration show(String slug, boolean consents) {
        return stage.act(this, slug, on -> {
            var registration =
                    registrations.find(on.forumId(), on.person()).orElseThrow(() -> new NotFound("registration", slug));
            registration.showName(consents);
            on.done(null);
            return registration;
        });
    }
}
