package org.toguna.outbox.usecase;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.outbox.domain.Lane;
import org.toguna.outbox.domain.Trouble;

/**
 * Where the letters of one lane leave this node, by as many connections at once as the lane has. A letter is taken up only when there is
 * a connection; while the server lets nobody in, the counter rests, twice as long each time.
 */
final class Counter {
    private static final Logger LOG = Logger.getLogger(Counter.class.getName());
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final int QUEUED = 50;
    private static final int MOST_NOTES = 60;

    private final Lane lane;
    private final MailServer server;
    private final LeaseLetter letters;
    private final Semaphore lines;
    private final Queue<UUID> queue = new ArrayDeque<>();
    private Duration rest = Duration.ZERO;
    private long restedAt = System.nanoTime();
    private volatile boolean closed;

    Counter(Lane lane, MailServer server, LeaseLetter letters) {
        this.lane = lane;
        this.server = server;
        this.letters = letters;
        this.lines = new Semaphore(lane.lines());
    }

    /** Opens as many lines as there are letters to post; the first one also to learn what the server can do. */
    void serve(Executor threads) {
        if (isResting()) {
            return;
        }
        int wanted = letters.due(lane, lane.lines()).size();
        if (server.carriesUtf8().isEmpty()) {
            wanted = Math.max(wanted, 1);
        }
        while (wanted-- > 0 && lines.tryAcquire()) {
            try {
                threads.execute(this::work);
            } catch (RejectedExecutionException serverStops) {
                lines.release();
            }
        }
    }

    void close() {
        closed = true;
    }

    private void work() {
        try {
            while (!closed && postByOneLine()) {
                // by the next one
            }
        } catch (NotTaken letsNobodyIn) {
            rest(letsNobodyIn);
            letters.unreachable(lane, letsNobodyIn);
        } catch (RuntimeException databaseIsAway) {
            rest(databaseIsAway);
        } finally {
            lines.release();
        }
    }

    /** Whether letters wait for another one. */
    private boolean postByOneLine() throws NotTaken {
        try (var line = server.open(lane)) {
            wake();
            for (var next = next(); next.isPresent(); next = next()) {
                post(next.get(), line);
                if (closed || line.isSpent()) {
                    return true;
                }
            }
            return false;
        }
    }

    private void post(UUID id, Line line) throws NotTaken {
        var letter = letters.claim(id);
        if (letter.isEmpty()) {
            return;
        }
        try {
            line.post(letter.get());
            note(id);
        } catch (NotTaken refused) {
            LOG.log(Level.WARNING, "letter {0} was not taken: {1}", new Object[] {id, refused.trouble()});
            letters.failed(id, refused);
            if (refused.trouble() == Trouble.UNREACHABLE) {
                throw refused;
            }
        }
    }

    /** The database may be away for a moment; what the server has taken must not be posted again for that. */
    private void note(UUID id) {
        for (int i = 1; ; i++) {
            try {
                letters.accepted(id);
                return;
            } catch (RuntimeException away) {
                if (i == MOST_NOTES || closed) {
                    throw away;
                }
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    private synchronized Optional<UUID> next() {
        if (queue.isEmpty()) {
            queue.addAll(letters.due(lane, QUEUED));
        }
        return Optional.ofNullable(queue.poll());
    }

    private synchronized boolean isResting() {
        return System.nanoTime() - restedAt < 0;
    }

    private synchronized void wake() {
        if (!rest.isZero()) {
            LOG.log(Level.INFO, "letters leave again ({0})", lane);
        }
        rest = Duration.ZERO;
    }

    private synchronized void rest(Exception why) {
        if (isResting()) {
            return;
        }
        if (rest.isZero()) {
            LOG.log(Level.WARNING, why, () -> "no letters leave (" + lane + ")");
        }
        var doubled = rest.isZero() ? FIRST_REST : rest.multipliedBy(2);
        rest = doubled.compareTo(lane.longestRest()) < 0 ? doubled : lane.longestRest();
        restedAt = System.nanoTime() + rest.toNanos();
        queue.clear();
    }
}
