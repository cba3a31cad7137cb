package org.toguna.system;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a page takes a normal user while others take more than their share, beside how long it takes in quiet. Started by hand; see
 * docs/quality.md. The first argument is the number of attackers, 300 if there is none. Everything stays on loopback, and ends by
 * itself within minutes.
 */
final class LoadBenchmark {
    private static final int ROUNDS = 25;
    /** Without it the attackers' own threads would take the cores that they share with the server. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final String DRAFT = "/api/forums/demo-1/reports/commitments?lang=fr";
    private static final String ARCHIVE = "/api/forums/demo-1/open-data.zip";

    private final Toguna toguna;
    private final int attackers;
    private final Neighbour neighbour;
    /** How many of each status the attackers got. */
    private final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();

    private LoadBenchmark(Toguna toguna, int attackers) {
        this.toguna = toguna;
        this.attackers = attackers;
        this.neighbour = new Neighbour(toguna);
    }

    public static void main(String[] arguments) throws IOException {
        int attackers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        var folder = Files.createTempDirectory("load");
        try (var toguna = Toguna.on(Database.h2(folder)).computing().start()) {
            new LoadBenchmark(toguna, attackers).measure();
        }
    }

    private void measure() {
        neighbour.pageMillis(4 * ROUNDS);
        double quiet = neighbour.pageMillis(ROUNDS);
        say("quiet: %.1f ms a page", quiet);
        during("%d slow bodies".formatted(attackers), quiet, new Attackers(toguna).sendSlowly(attackers));
        during(
                "%d readers who do not read".formatted(attackers),
                quiet,
                new Attackers(toguna).readNothing(attackers, ARCHIVE));
        var others = ApiClient.ofNobody(toguna);
        var body = new byte[10 << 20];
        for (var attack : List.<Attack>of(
                new Attack("drafts", 220, () -> count(others.get(DRAFT))),
                new Attack("archives", 50, () -> count(others.get(ARCHIVE))),
                new Attack(
                        "bodies of 10 MB",
                        8,
                        () -> count(others.send("POST", "/api/sessions", "application/json", body))),
                new Attack("bodies without end", 4, () -> new Attackers(toguna).sendWithoutEnd(300L << 20)))) {
            during(attack.clients() + " clients: " + attack.name(), quiet, repeated(attack));
        }
        say("quiet again: %.1f ms a page", neighbour.pageMillis(ROUNDS));
    }

    private void count(ApiClient.Answer answer) {
        answers.merge(answer.status(), 1, Integer::sum);
    }

    private record Attack(String name, int clients, Runnable once) {}

    private void during(String attack, double quiet, AutoCloseable open) {
        try (open) {
            neighbour.pageMillis(2);
            double time = neighbour.pageMillis(ROUNDS);
            say("%s: %.1f ms a page, %.1f times the quiet; %s", attack, time, time / quiet, answers);
            answers.clear();
        } catch (Exception e) {
            throw new IllegalStateException(attack, e);
        }
    }

    private static AutoCloseable repeated(Attack attack) {
        var going = new AtomicBoolean(true);
        ExecutorService clients = Executors.newFixedThreadPool(attack.clients());
        for (int i = 0; i < attack.clients(); i++) {
            clients.execute(() -> {
                while (going.get()) {
                    attack.once().run();
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            });
        }
        return () -> {
            going.set(false);
            clients.close();
        };
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
