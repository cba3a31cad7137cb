package org.toguna.demonstration.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.values.NotFound;

/** In a demonstration an administrator lets time pass. */
@Act(by = Role.ADMINISTRATOR)
public class MoveBusinessClock {
    private final Admission admission;
    private final BusinessClock clock;
    private final InstallationSettings settings;
    private final Event<ClockMoved> moved;

    @Inject
    MoveBusinessClock(
            Admission admission, BusinessClock clock, InstallationSettings settings, Event<ClockMoved> moved) {
        this.admission = admission;
        this.clock = clock;
        this.settings = settings;
        this.moved = moved;
    }

    /**
     * @return what time it is then
     * @throws NotFound {@code shared.page.notFound} outside a demonstration
     */
    public Instant forward(Duration by) {
        return admission.act(this, deed -> {
            if (!settings.demonstration()) {
                throw new NotFound("shared.page", DemonstrationAddress.CLOCK.path());
            }
            clock.forward(by);
            moved.fire(new ClockMoved());
            deed.done(null);
            return clock.now();
        });
    }
}
