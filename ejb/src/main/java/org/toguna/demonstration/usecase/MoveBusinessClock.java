package org.toguna.demonstration.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.ClockMoved;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;
import org.toguna.shared.usecase.InstallationSettings;

/** In a demonstration an administrator lets time pass. */
@Stateless
public class MoveBusinessClock {
    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    InstallationSettings settings;

    @Inject
    Event<ClockMoved> moved;

    @Inject
    Event<Happened> happened;

    public void forward(Duration by) {
        var administrator = caller.require(null, Role.ADMINISTRATOR);
        if (!settings.demonstration()) {
            throw new NotFound("shared.page", "/demonstration/clock");
        }
        clock.forward(by);
        moved.fire(new ClockMoved());
        happened.fire(new Happened(administrator, "MoveBusinessClock", null, null));
    }
}
