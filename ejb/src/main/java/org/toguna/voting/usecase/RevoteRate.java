package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.clock.usecase.Rate;
import org.toguna.values.Refusal;

/** Everybody may vote again as often as they like, but not so fast that the box fills up. */
@ApplicationScoped
public class RevoteRate {
    static final int BALLOTS = 10;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private record Elector(UUID box, UUID person) {}

    private final Rate<Elector> accepted;

    @Inject
    public RevoteRate(RealClock clock) {
        accepted = new Rate<>(BALLOTS, WITHIN, clock);
    }

    protected RevoteRate() {
        this(new RealClock());
    }

    /** @throws Refusal {@code voting.box.tooOften} with the minutes after which the right is there again */
    void mustNotBeExceeded(UUID box, UUID person) {
        if (accepted.isReached(new Elector(box, person))) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "voting.box.tooOften", BALLOTS, WITHIN.toMinutes());
        }
    }

    void accepted(UUID box, UUID person) {
        accepted.count(new Elector(box, person));
    }
}
