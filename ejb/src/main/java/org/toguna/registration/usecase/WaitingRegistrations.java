package org.toguna.registration.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.registration.domain.Registrations;

/** Registrations wait for whoever admits people. */
@Dependent
public class WaitingRegistrations implements Waits {
    private final Registrations registrations;

    @Inject
    public WaitingRegistrations(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public List<Waiting> in(Scene on) {
        return on.may(AccreditParticipant.class)
                ? Waiting.of(
                                "registration.waits.registrations",
                                registrations.waiting(on.forumId()),
                                RegistrationAddress.OFFICE.path(on.forum().slug()))
                        .stream()
                        .toList()
                : List.of();
    }
}
