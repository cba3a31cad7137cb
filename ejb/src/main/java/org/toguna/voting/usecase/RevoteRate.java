package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;

/**
 * Everybody may vote again as often as they like, but not so fast that the box fills up. In memory alone, on each node: when somebody
 * voted is written down nowhere.
 */
@ApplicationScoped
public class RevoteRate {
    static final int BALLOTS = 10;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private record Elector(UUID box, UUID person) {}

    private final Map<Elector, Deque<Instant>> accepted = new HashMap<>();
    private final RealClock clock;

    @Inject
    public RevoteRate(RealClock clock) {
        this.clock = clock;
    }

    protected RevoteRate() {
        this(new RealClock());
    }

    /** @throws Refusal {@code voting.box.tooOften} with the minutes after which the right is there again */
    synchronized void mustNotBeExceeded(UUID box, UUID person) {
        forget(clock.now().minus(WITHIN));
        if (accepted.getOrDefault(new Elector(box, person), new ArrayDeque<>()).size() >= BALLOTS) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "voting.box.tooOften", BALLOTS, WITHIN.toMinutes());
        }
    }

    synchronized void accepted(UUID box, UUID person) {
        accepted.computeIfAbsent(new Elector(box, person), first -> new ArrayDeque<>())
                .add(clock.now());
    }

    private void forget(Instant before) {
        accepted.values().removeIf(times -> {
            times.removeIf(time -> time.isBefore(before));
            return times.isEmpty();
        });
    }
}
