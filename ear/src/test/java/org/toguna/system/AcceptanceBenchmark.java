package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.toguna.belenios.Arithmetic;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.BallotCheck;

/**
 * How many ballots a server on PostgreSQL acknowledges in a second, beside how many this machine can check at all. Started by hand; see
 * docs/performance.md. The first argument is the number of voters, 300 if there is none.
 */
final class AcceptanceBenchmark {
    private static final int OPTIONS = 9;
    private static final int MOST = 3;
    private static final int CLIENTS = 16;

    private AcceptanceBenchmark() {}

    public static void main(String[] arguments) {
        int voters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        int processors = Runtime.getRuntime().availableProcessors();
        try (var toguna = Toguna.on(Database.postgresql()).computing().start()) {
            var crowd = new Crowd(toguna, voters, OPTIONS, MOST);
            var rounds = List.of(ballots(crowd, voters), ballots(crowd, voters));
            var check = new BallotCheck(crowd.election(), crowd.publicCredentials(), Arithmetic.fast(crowd.election()));
            for (var ballots : rounds) {
                say("%d ballots of %d slots, %d processors, load %.1f", voters, OPTIONS + 1, processors, load());
                double limit = rate(processors, voters, i -> () -> check.check(bytes(ballots.get(i))));
                say("checked alone: %.1f a second", limit);
                double accepted = rate(
                        CLIENTS,
                        voters,
                        i -> () -> crowd.casts(i, ballots.get(i)).expect(201));
                say("acknowledged: %.1f a second, %.0f %% of that", accepted, 100 * accepted / limit);
            }
        }
    }

    private static List<Ballot> ballots(Crowd crowd, int voters) {
        return Crowd.together(2, voters, voter -> () -> crowd.ballot(voter, choices()));
    }

    private static List<Integer> choices() {
        var slots = new ArrayList<>(Collections.nCopies(OPTIONS, 0));
        Collections.fill(slots.subList(0, MOST), 1);
        Collections.shuffle(slots);
        slots.add(0, 0);
        return slots;
    }

    private static byte[] bytes(Ballot ballot) {
        return ballot.json().getBytes(UTF_8);
    }

    /** In a second. */
    private static <T> double rate(int threads, int tasks, IntFunction<Callable<T>> task) {
        long start = System.nanoTime();
        Crowd.together(threads, tasks, task);
        return tasks * 1e9 / (System.nanoTime() - start);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
