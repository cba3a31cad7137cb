package org.toguna.shared.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.ClockMoved;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;

/** In a demonstration an administrator lets time pass; the boundary has asked for the role. */
@Stateless
public class MoveBusinessClock {
    @Inject
    BusinessClock clock;

    @Inject
    InstallationSettings settings;

    @Inject
    Event<ClockMoved> moved;

    @Inject
    Event<Happened> happened;

    public void forward(UUID administrator, Duration by) {
        if (!settings.demonstration()) {
            throw new NotFound("shared.page", "/demonstration/clock");
        }
        clock.forward(by);
        moved.fire(new ClockMoved());
        happened.fire(new Happened(administrator, "MoveBusinessClock", null, null));
    }
}
