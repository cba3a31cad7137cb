package org.toguna.pages.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.values.Refusal;
import org.toguna.values.Refusal.Kind;

class IntakeTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Patience patience = new Patience(10, Duration.ofMillis(1));
    private final Intake intake = new Intake(patience);

    @Test
    void the_fields_of_a_form_follow_those_of_its_address() throws IOException {
        var asked = new Asked(
                "POST", FORM + "; charset=UTF-8", 32, in("name=Awa%20Traor%C3%A9&a=2&b&a=3"), Map.of("a", new String[] {
                    "1"
                }));

        try (var taken = intake.take(asked.request())) {
            var request = taken.request();
            assertThat(request.getParameter("name")).isEqualTo("Awa Traoré");
            assertThat(request.getParameterValues("a")).containsExactly("1", "2", "3");
            assertThat(request.getParameter("b")).isEmpty();
            assertThat(request.getParameter("c")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "%f=1"})
    void fields_that_no_browser_writes_are_refused(String body) {
        assertThatThrownBy(() -> intake.take(new Asked("POST", FORM, body.length(), in(body), Map.of()).request()))
                .satisfies(is(Kind.UNREADABLE));
    }

    @Test
    void fields_are_not_without_end() {
        var body = "a=&".repeat(FormFields.MOST + 1);

        assertThatThrownBy(() -> intake.take(new Asked("POST", FORM, -1, in(body), Map.of()).request()))
                .satisfies(is(Kind.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Intake.SMALL - 1, Intake.SMALL, Intake.SMALL + 1, 1_000_000, Intake.LARGEST})
    void a_body_arrives_as_it_was_sent(int length) throws IOException {
        var sent = new byte[length];
        new Random(20261129).nextBytes(sent);

        try (var taken = intake.take(request(-1, new ByteArrayInputStream(sent)))) {
            assertThat(taken.request().getInputStream().readAllBytes()).isEqualTo(sent);
            assertThat(taken.request().getContentLengthLong()).isEqualTo(length);
        }
    }

    /** As a container may read that asks for the stream before every part. */
    @Test
    void a_body_is_read_once_however_often_its_stream_is_asked_for() throws IOException {
        try (var taken = intake.take(request(3, in("a=1")))) {
            assertThat(taken.request().getInputStream().readNBytes(2))
                    .asString()
                    .isEqualTo("a=");
            assertThat(taken.request().getInputStream().readAllBytes())
                    .asString()
                    .isEqualTo("1");
            assertThat(taken.request().getInputStream().read()).isNegative();
        }
    }

    @Test
    void what_says_that_it_is_too_large_is_not_read() {
        assertThatThrownBy(() -> intake.take(request(Intake.LARGEST_HEARD_OUT + 1L, unread())))
                .satisfies(is(Kind.TOO_LARGE));
    }

    @Test
    void who_is_refused_for_a_body_somewhat_too_large_is_heard_out_to_hear_why() throws IOException {
        var body = new ByteArrayInputStream(new byte[30 << 20]);

        assertThatThrownBy(() -> intake.take(request(30 << 20, body))).satisfies(is(Kind.TOO_LARGE));

        assertThat(body.available()).isZero();
        assertThat(leftBehind()).isZero();
    }

    @Test
    void what_never_ends_is_read_no_further_than_the_largest_body() throws IOException {
        var endless = new Endless();

        assertThatThrownBy(() -> intake.take(request(-1, endless))).satisfies(is(Kind.TOO_LARGE));

        assertThat(endless.read).isLessThan(Intake.LARGEST + 10_000);
        assertThat(leftBehind()).isZero();
    }

    /** As the platform leaves it where a request offers another protocol. */
    @Test
    void nothing_is_waited_for_past_the_declared_length() throws IOException {
        var noEnd = new SequenceInputStream(in("a=1"), failing(new IOException("waited")));

        try (var taken = intake.take(request(3, noEnd))) {
            assertThat(taken.request().getInputStream().readAllBytes())
                    .asString(UTF_8)
                    .isEqualTo("a=1");
        }
    }

    @Test
    void who_sends_too_slowly_is_told_so() throws Exception {
        var told = new CompletableFuture<Throwable>();
        new Thread(() -> {
                    try {
                        intake.take(request(10, new Stalled()));
                    } catch (IOException | Refusal refusal) {
                        told.complete(refusal);
                    }
                })
                .start();

        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!told.isDone()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            patience.look();
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }

        assertThat(told.get()).satisfies(is(Kind.TOO_SLOW));
    }

    @Test
    void who_falls_silent_is_too_slow_and_who_breaks_off_is_not_understood() {
        assertThatThrownBy(() -> intake.take(request(10, failing(new IOException(new TimeoutException())))))
                .satisfies(is(Kind.TOO_SLOW));
        assertThatThrownBy(() -> intake.take(request(10, failing(new IOException("reset")))))
                .satisfies(is(Kind.UNREADABLE));
    }

    @Test
    void where_nobody_more_can_wait_one_is_told_to_come_back() {
        var full = new Intake(new Patience(0, DEADLINE));

        assertThatThrownBy(() -> full.take(request(10, unread()))).satisfies(is(Kind.UNAVAILABLE));
    }

    @Test
    void large_bodies_are_worked_on_by_few_at_a_time_and_small_ones_always() throws IOException {
        var largest = new byte[Intake.LARGEST - Intake.SMALL];
        try (var first = intake.take(request(-1, new ByteArrayInputStream(largest)));
                var second = intake.take(request(-1, new ByteArrayInputStream(largest)))) {
            assertThat(first.request()).isNotSameAs(second.request());
            assertThatThrownBy(() -> intake.take(request(-1, new ByteArrayInputStream(largest))))
                    .satisfies(is(Kind.UNAVAILABLE));
            intake.take(request(-1, new ByteArrayInputStream(new byte[Intake.SMALL])))
                    .close();
        }
        intake.take(request(-1, new ByteArrayInputStream(largest))).close();
    }

    private static Consumer<Throwable> is(Kind kind) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static HttpServletRequest request(long length, InputStream body) {
        return new Asked("PUT", "application/pdf", length, body, Map.of()).request();
    }

    private static InputStream in(String body) {
        return new ByteArrayInputStream(body.getBytes(UTF_8));
    }

    private static InputStream unread() {
        return failing(new IOException("It should not be read"));
    }

    private static long leftBehind() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("toguna-body"))
                    .count();
        }
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                throw failure;
            }
        };
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int most) {
            read += most;
            return most;
        }
    }

    private static final class Stalled extends InputStream {
        @Override
        public int read() throws IOException {
            try {
                Thread.sleep(DEADLINE.toMillis());
                return -1;
            } catch (InterruptedException letGo) {
                throw new InterruptedIOException();
            }
        }
    }
}
