package org.toguna.jobs.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.toguna.values.Refusal;

/**
 * What takes much memory and time for one person alone is done in turn: half of the processors are kept for everybody else, a few
 * people wait, and who comes when they are many is told to come back.
 */
@ApplicationScoped
public class Turns {
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore turns;
    private final int longestQueue;

    public Turns() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 8);
    }

    public Turns(int atOnce, int longestQueue) {
        this.turns = new Semaphore(atOnce, true);
        this.longestQueue = longestQueue;
    }

    /** @throws Refusal {@code shared.http.503} when others wait, or make one wait, too long */
    public <T> T take(Supplier<T> work) {
        if (!isTurn()) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "shared.http.503");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean isTurn() {
        try {
            return turns.getQueueLength() < longestQueue && turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
