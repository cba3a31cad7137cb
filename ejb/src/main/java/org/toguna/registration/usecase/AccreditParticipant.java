package org.toguna.registration.usecase;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;

/** The organiser admits people, who become participants of that forum and are told. */
@Act(by = {Role.ORGANISER, Role.SECRETARIAT})
public class AccreditParticipant {
    private final Stage stage;
    private final Registrations registrations;
    private final People people;
    private final Mandates mandates;
    private final Letters letters;

    @Inject
    AccreditParticipant(Stage stage, Registrations registrations, People people, Mandates mandates, Letters letters) {
        this.stage = stage;
        this.registrations = registrations;
        this.people = people;
        this.mandates = mandates;
        this.letters = letters;
    }

    /**
     * All of them or, when one cannot be, none.
     *
     * @return how many were not admitted before
     * @throws org.toguna.values.Refusal {@code registration.notFound}, {@code registration.unconfirmed}
     */
    public long accredit(String slug, Collection<UUID> ids) {
        return stage.act(
                this,
                slug,
                on -> ids.stream()
                        .map(id -> registrations.get(on.forumId(), id))
                        .filter(registration -> admit(registration, on))
                        .count());
    }

    private boolean admit(Registration registration, Scene on) {
        if (!registration.accredit(on.now())) {
            return false;
        }
        mandates.give(registration.personId(), Role.PARTICIPANT, on.forumId(), on.now());
        letters.accredited(people.get(registration.personId()), on.forum());
        on.done(registration.id());
        return true;
    }
}
