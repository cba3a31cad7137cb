package org.toguna.registration.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;

/** The organiser turns somebody down, and says why; who was a participant is one no longer. */
@Act(by = {Role.ORGANISER, Role.SECRETARIAT})
public class RefuseParticipant {
    private final Stage stage;
    private final Registrations registrations;
    private final People people;
    private final Mandates mandates;
    private final Letters letters;

    @Inject
    RefuseParticipant(Stage stage, Registrations registrations, People people, Mandates mandates, Letters letters) {
        this.stage = stage;
        this.registrations = registrations;
        this.people = people;
        this.mandates = mandates;
        this.letters = letters;
    }

    /**
     * @throws org.toguna.values.Refusal {@code registration.reason.missing}, {@code registration.notFound}, {@code
     *     registration.unconfirmed}
     */
    public Registration refuse(String slug, UUID id, String reason) {
        return stage.act(this, slug, on -> {
            var registration = registrations.get(on.forumId(), id);
            if (registration.refuse(reason, on.now())) {
                mandates.end(registration.personId(), Role.PARTICIPANT, on.forumId(), null, on.now());
                letters.refused(people.get(registration.personId()), on.forum(), reason.strip());
                on.done(id);
            }
            return registration;
        });
    }
}
