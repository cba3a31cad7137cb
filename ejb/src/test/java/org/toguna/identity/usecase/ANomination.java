package org.toguna.identity.usecase;

import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.installation.usecase.AnInstallation;

/** Naming staff without a container, for acts of other features that name them. */
public final class ANomination {
    private ANomination() {}

    /** By whoever entered the stage last. */
    public static NameStaff on(AStage stage, EntityManager entities) {
        var installation = new AnInstallation(entities, () -> NOON);
        return new NameStaff(
                stage.admission(),
                new Appointment(
                        new ReachableAddress(installation.mailServer()),
                        new People(entities),
                        new Mandates(entities),
                        installation.clock(),
                        new LetterOfAppointment(installation.outbox()),
                        new Fired<>()));
    }
}
