package org.toguna.outbox.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.toguna.clock.domain.RealClock;
import org.toguna.database.domain.Database;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.outbox.domain.Lane;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.outbox.domain.SmtpSink;
import org.toguna.seal.usecase.Seal;

/** What posts letters, on a database and with a mail server, without a container; nobody looks for letters but when a test says so. */
final class APostOffice implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Database database;
    final MailServer server;
    private final InstallationSettings settings;
    private final ShiftedClock clock = new ShiftedClock();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Counter> counters;

    /** A clock that a test moves. */
    private static final class ShiftedClock extends RealClock {
        private volatile Duration shift = Duration.ZERO;

        @Override
        public Instant now() {
            return super.now().plus(shift);
        }
    }

    APostOffice(Database database, SmtpSink sink) {
        this.database = database;
        settings = new AnInstallation(null, clock::now)
                .withMailServer(sink.port(), "toguna@forum.example")
                .settings();
        server = AnOutbox.server(settings, clock);
        database.run(entities -> entities.createQuery("DELETE FROM Mail m").executeUpdate());
        counters = Stream.of(Lane.values())
                .map(lane -> new Counter(lane, server, letters()))
                .toList();
    }

    Outbox outbox(Mails mails) {
        return AnOutbox.of(settings, mails, clock, seal());
    }

    private Seal seal() {
        return AnInstallation.knownSeal();
    }

    /** Each step in a transaction of its own, as a container would. */
    LeaseLetter letters() {
        return new LeaseLetter() {
            @Override
            public List<UUID> due(Lane lane, int most) {
                return in(letters -> letters.due(lane, most));
            }

            @Override
            public Optional<Letter> claim(UUID id) {
                return in(letters -> letters.claim(id));
            }

            @Override
            public void accepted(UUID id) {
                in(letters -> {
                    letters.accepted(id);
                    return id;
                });
            }

            @Override
            public void failed(UUID id, NotTaken why) {
                in(letters -> {
                    letters.failed(id, why);
                    return id;
                });
            }

            @Override
            public void unreachable(Lane lane, NotTaken why) {
                in(letters -> {
                    letters.unreachable(lane, why);
                    return lane;
                });
            }
        };
    }

    private <T> T in(Function<LeaseLetter, T> step) {
        return database.transact(entities -> {
            var letters = new LeaseLetter();
            letters.mails = new Mails(entities);
            letters.clock = clock;
            letters.seal = seal();
            return step.apply(letters);
        });
    }

    UUID writes(String to) {
        return writes(new Mail("registration.requested", to, "fr", "Votre demande", "Bonjour", clock.now()));
    }

    UUID writesCode(String to) {
        return writes(new Mail("identity.code", to, "fr", "Votre code", seal().close("12345678"), clock.now())
                .sealed()
                .goodFor(Duration.ofMinutes(15)));
    }

    UUID writes(Mail mail) {
        database.run(entities -> new Mails(entities).add(mail));
        return mail.id();
    }

    Instant now() {
        return clock.now();
    }

    void letPass(Duration time) {
        clock.shift = clock.shift.plus(time);
    }

    /** As the timer does every second. */
    void looks() {
        counters.forEach(counter -> counter.serve(threads));
    }

    /** Looks again and again until something is so. */
    void looksUntil(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + PATIENCE);
            }
            looks();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    <T> T read(UUID letter, Function<Mail, T> what) {
        return database.transact(
                entities -> what.apply(new Mails(entities).take(letter).orElseThrow()));
    }

    @Override
    public void close() {
        counters.forEach(Counter::close);
        threads.shutdownNow();
    }
}
