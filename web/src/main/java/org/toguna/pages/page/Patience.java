package org.toguna.pages.page;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the threads that serve everybody wait for the other end of a connection: for a body that comes in, for a reader who takes
 * an answer. Each exchange is given time for what it moves. One that falls too far behind is let go; and when too many threads wait,
 * whoever is furthest behind makes room, so that a crowd of slow ones takes nobody's turn.
 */
final class Patience {
    /** Threads that wait at the same time; the listener has 200 (ear/src/main/payara/preboot.asadmin). */
    private static final int MOST = 100;

    /** How far behind its time an exchange may fall. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Nobody is let go sooner to make room. */
    private static final Duration SHORTEST = Duration.ofMillis(500);

    /** At 4 kB a second, less than a telephone moves on the worst of networks. */
    private static final long NANOS_PER_BYTE = 1_000_000_000L / 4096;

    /** How many more wait for one of those to be let go; others are told to come back. */
    private static final int LONGEST_QUEUE = 40;

    private final Semaphore queue = new Semaphore(LONGEST_QUEUE);
    private final Set<Exchange> waiting = ConcurrentHashMap.newKeySet();
    private final int most;
    private final Duration longest;

    Patience() {
        this(MOST, LONGEST);
    }

    Patience(int most, Duration longest) {
        this.most = most;
        this.longest = longest;
    }

    /** What may wait for the other end; says how many bytes it moved. */
    @FunctionalInterface
    interface Transfer {
        int run() throws IOException;
    }

    /** The other end was too slow. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;

        TooSlow(IOException cause) {
            super("The other end was too slow", cause);
        }
    }

    Exchange exchange() {
        return new Exchange();
    }

    /**
     * Whether one more may wait, if need be because another is let go. When a crowd came this very moment, some wait until one of it may
     * be.
     */
    boolean makesRoom() {
        if (hasRoom()) {
            return true;
        }
        if (!queue.tryAcquire()) {
            return false;
        }
        try {
            for (long end = System.nanoTime() + 2 * SHORTEST.toNanos(); System.nanoTime() < end; ) {
                LockSupport.parkNanos(SHORTEST.toNanos() / 10);
                if (hasRoom()) {
                    return true;
                }
            }
            return false;
        } finally {
            queue.release();
        }
    }

    /** The same, for whoever would not wait. */
    boolean hasRoom() {
        return held() < most || letGoFurthestBehind();
    }

    /** Lets go whoever is too slow; to be called several times a second. */
    void look() {
        waiting.stream()
                .filter(exchange -> exchange.behind() > longest.toNanos())
                .forEach(Exchange::letGo);
        while (held() > most && letGoFurthestBehind()) {
            // until there is room, or nobody has waited for long
        }
    }

    private long held() {
        return waiting.stream().filter(exchange -> !exchange.isLetGo()).count();
    }

    private boolean letGoFurthestBehind() {
        return furthestBehind().filter(Exchange::letGo).isPresent();
    }

    private Optional<Exchange> furthestBehind() {
        return waiting.stream()
                .filter(exchange -> !exchange.isLetGo() && exchange.behind() > SHORTEST.toNanos())
                .max(Comparator.comparingLong(Exchange::behind));
    }

    /** One body or one answer, moved by one thread. */
    final class Exchange {
        private Thread thread;
        private long since;
        private long debt;
        private boolean letGo;

        /**
         * Moves something, and waits for it as long as there is patience.
         *
         * @throws TooSlow when patience ended
         */
        int move(Transfer transfer) throws IOException {
            int moved = 0;
            IOException broken = null;
            begin();
            try {
                moved = transfer.run();
            } catch (IOException failure) {
                broken = failure;
            } finally {
                end(moved);
            }
            if (broken != null) {
                throw isLetGo() ? new TooSlow(broken) : broken;
            }
            return moved;
        }

        private synchronized void begin() {
            thread = Thread.currentThread();
            since = System.nanoTime();
            letGo = false;
            waiting.add(this);
        }

        private synchronized void end(int moved) {
            waiting.remove(this);
            debt = Math.max(0, behind() - Math.max(0, moved) * NANOS_PER_BYTE);
            thread = null;
            if (letGo) {
                // What it does next is none of our business.
                Thread.interrupted();
            }
        }

        /** In nanoseconds. */
        private synchronized long behind() {
            return thread == null ? debt : debt + System.nanoTime() - since;
        }

        private synchronized boolean isLetGo() {
            return letGo;
        }

        /** The container gives up an exchange whose thread is interrupted. */
        private synchronized boolean letGo() {
            if (thread == null || letGo) {
                return false;
            }
            letGo = true;
            thread.interrupt();
            return true;
        }
    }
}
