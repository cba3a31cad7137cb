package org.toguna.pages.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final int MOST = 3;
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void everybodyGoes() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(DEADLINE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void who_moves_something_is_left_alone() throws IOException {
        var patience = new Patience(MOST, DEADLINE);
        var exchange = patience.exchange();

        assertThat(exchange.move(() -> 8192)).isEqualTo(8192);
        patience.look();

        assertThat(exchange.move(() -> -1)).isEqualTo(-1);
    }

    @Test
    void a_connection_that_breaks_is_not_called_slow() {
        var exchange = new Patience(MOST, DEADLINE).exchange();

        assertThatThrownBy(() -> exchange.move(() -> {
                    throw new IOException("broken");
                }))
                .isExactlyInstanceOf(IOException.class);
    }

    @Test
    void when_too_many_wait_who_waits_longest_makes_room() throws Exception {
        var patience = new Patience(MOST, DEADLINE);
        var waiting = new ArrayList<CompletableFuture<Object>>();
        for (int i = 0; i < MOST; i++) {
            waiting.add(stalled(patience));
        }

        until(patience::hasRoom);

        assertThat(waiting.get(0).get(DEADLINE.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(Patience.TooSlow.class);
        assertThat(waiting.subList(1, MOST)).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void who_falls_too_far_behind_is_let_go_even_when_there_is_room() throws Exception {
        var patience = new Patience(MOST, Duration.ofMillis(1));
        var slow = stalled(patience);

        until(() -> {
            patience.look();
            return slow.isDone();
        });

        assertThat(slow.get()).isInstanceOf(Patience.TooSlow.class);
    }

    @Test
    void what_was_moved_fast_is_no_credit_for_standing_still() throws Exception {
        var patience = new Patience(MOST, Duration.ofMillis(1));
        var exchange = patience.exchange();
        exchange.move(() -> 100_000_000);
        var end = new CompletableFuture<IOException>();
        threads.execute(() -> {
            try {
                exchange.move(PatienceTest::forever);
            } catch (IOException broken) {
                end.complete(broken);
            }
        });

        until(() -> {
            patience.look();
            return end.isDone();
        });

        assertThat(end.get()).isInstanceOf(Patience.TooSlow.class);
    }

    @Test
    void a_look_brings_the_crowd_down_to_what_is_bearable() throws Exception {
        var patience = new Patience(MOST, DEADLINE);
        var waiting = new ArrayList<CompletableFuture<Object>>();
        for (int i = 0; i < 2 * MOST; i++) {
            waiting.add(stalled(patience));
        }

        until(() -> {
            patience.look();
            return waiting.stream().filter(CompletableFuture::isDone).count() >= MOST;
        });

        assertThat(waiting.subList(0, MOST)).allMatch(CompletableFuture::isDone);
        assertThat(waiting.subList(MOST, 2 * MOST)).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void a_thread_that_was_let_go_serves_the_next_undisturbed() throws Exception {
        var patience = new Patience(0, DEADLINE);
        var after = new CompletableFuture<List<Object>>();
        threads.execute(() -> {
            var exchange = patience.exchange();
            try {
                exchange.move(PatienceTest::forever);
            } catch (IOException letGo) {
                after.complete(List.of(letGo, Thread.currentThread().isInterrupted()));
            }
        });

        until(() -> {
            patience.look();
            return after.isDone();
        });

        assertThat(after.get().get(1)).isEqualTo(false);
    }

    /** One that waits for the other end for ever; completes with how it ended. */
    private CompletableFuture<Object> stalled(Patience patience) throws InterruptedException {
        var end = new CompletableFuture<Object>();
        var begun = new CountDownLatch(1);
        threads.execute(() -> {
            try {
                end.complete(patience.exchange().move(() -> {
                    begun.countDown();
                    return forever();
                }));
            } catch (IOException broken) {
                end.complete(broken);
            }
        });
        begun.await();
        return end;
    }

    private static int forever() throws IOException {
        try {
            Thread.sleep(DEADLINE.toMillis());
            return 0;
        } catch (InterruptedException letGo) {
            throw new InterruptedIOException();
        }
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
