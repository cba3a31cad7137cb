package org.toguna.registration.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.usecase.ErasePerson;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** Forgets who a person is in every forum. The audit trail hears of it from {@link ErasePerson}. */
@Dependent
class Erasure {
    private final HeldRoles roles;
    private final Registrations registrations;
    private final ErasePerson erasePerson;
    private final RealClock clock;
    private final Event<ParticipantForgotten> forgotten;

    @Inject
    Erasure(
            HeldRoles roles,
            Registrations registrations,
            ErasePerson erasePerson,
            RealClock clock,
            Event<ParticipantForgotten> forgotten) {
        this.roles = roles;
        this.registrations = registrations;
        this.erasePerson = erasePerson;
        this.clock = clock;
        this.forgotten = forgotten;
    }

    /**
     * @param by who decided it
     * @param now business time
     * @return the person
     * @throws Refusal {@code registration.erase.staff} for each role that is to be left first
     */
    UUID of(UUID person, UUID by, Instant now) {
        var held = roles.of(person, now);
        if (!held.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    held.stream()
                            .map(each -> new Problem(
                                    "",
                                    "registration.erase.staff",
                                    each.role(),
                                    each.slug().isEmpty() ? "Toguna" : each.slug()))
                            .toList());
        }
        registrations.of(person).forEach(registration -> {
            forgotten.fire(new ParticipantForgotten(
                    registration.forumId(), registration.particulars().name()));
            registration.erase(clock.now());
        });
        erasePerson.erase(person, by);
        return person;
    }
}
