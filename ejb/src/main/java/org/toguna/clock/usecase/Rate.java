package org.toguna.clock.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.toguna.clock.domain.RealClock;

/** How often each of many did something lately, where that is to be written down nowhere: in memory alone, on each node. */
public final class Rate<T> {
    private final int most;
    private final Duration within;
    private final RealClock clock;
    private final Map<T, Deque<Instant>> times = new HashMap<>();

    /** @param most how often within that time */
    public Rate(int most, Duration within, RealClock clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    public synchronized boolean isReached(T who) {
        forget(clock.now().minus(within));
        return times.containsKey(who) && times.get(who).size() >= most;
    }

    public synchronized void count(T who) {
        times.computeIfAbsent(who, first -> new ArrayDeque<>()).add(clock.now());
    }

    private void forget(Instant before) {
        times.values().removeIf(each -> {
            while (!each.isEmpty() && each.peek().isBefore(before)) {
                each.remove();
            }
            return each.isEmpty();
        });
    }
}
