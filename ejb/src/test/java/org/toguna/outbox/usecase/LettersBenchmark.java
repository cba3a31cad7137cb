package org.toguna.outbox.usecase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.toguna.database.domain.Database;
import org.toguna.outbox.domain.Lane;
import org.toguna.outbox.domain.SmtpSink;

/** How many letters leave in a second, by a connection each and by connections that are used again; docs/performance.md tells. */
final class LettersBenchmark {
    private static final int LETTERS = 200;
    private static final int WARMING_UP = 100;

    private final Duration latency;

    private LettersBenchmark(Duration latency) {
        this.latency = latency;
    }

    public static void main(String[] arguments) {
        for (int milliseconds : new int[] {0, 20}) {
            new LettersBenchmark(Duration.ofMillis(milliseconds)).run();
        }
        System.exit(0);
    }

    private void run() {
        try (var sink = new SmtpSink();
                var office = new APostOffice(Database.H2, sink)) {
            byOneEach(office, WARMING_UP);
            byOne(office, WARMING_UP);
            write(office, WARMING_UP);
            fromTheOutbox(office, sink, WARMING_UP);
            sink.withLatency(latency);
            System.out.printf(
                    "a mail server that takes %d ms for each answer, %d letters%n", latency.toMillis(), LETTERS);
            double before = tell("a connection each", sink, () -> byOneEach(office, LETTERS));
            double after = tell("one connection, up to 100 letters", sink, () -> byOne(office, LETTERS));
            write(office, LETTERS);
            double whole =
                    tell("from the outbox, by its two connections", sink, () -> fromTheOutbox(office, sink, LETTERS));
            System.out.printf("  ratio to a connection each: %.1f and %.1f%n", after / before, whole / before);
        }
    }

    private static double tell(String what, SmtpSink sink, Runnable posting) {
        int connections = sink.connections();
        long begun = System.nanoTime();
        posting.run();
        double perSecond = LETTERS * 1e9 / (System.nanoTime() - begun);
        System.out.printf(
                "  %-42s %7.0f letters/s, %3d connections%n", what, perSecond, sink.connections() - connections);
        return perSecond;
    }

    private static void byOneEach(APostOffice office, int letters) {
        for (var letter : letters(letters)) {
            try (var line = office.server.open(Lane.OTHERS)) {
                line.post(letter);
            } catch (NotTaken refused) {
                throw new IllegalStateException(refused);
            }
        }
    }

    private static void byOne(APostOffice office, int letters) {
        var waiting = letters(letters).iterator();
        while (waiting.hasNext()) {
            try (var line = office.server.open(Lane.OTHERS)) {
                while (waiting.hasNext() && !line.isSpent()) {
                    line.post(waiting.next());
                }
            } catch (NotTaken refused) {
                throw new IllegalStateException(refused);
            }
        }
    }

    private static void write(APostOffice office, int letters) {
        letters(letters).forEach(letter -> office.writes(letter.recipient()));
    }

    private static void fromTheOutbox(APostOffice office, SmtpSink sink, int letters) {
        int wanted = sink.received().size() + letters;
        office.looksUntil(() -> sink.received().size() >= wanted);
    }

    private static List<Letter> letters(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Letter(
                        UUID.randomUUID(),
                        "awa" + i + "@example.org",
                        "fr",
                        "Votre demande",
                        "Bonjour",
                        Optional.empty()))
                .toList();
    }
}
