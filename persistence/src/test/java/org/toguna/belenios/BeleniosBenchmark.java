package org.toguna.belenios;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Verifies one counted box of ballots with 10 answers by three programs: this library, its plain version, and belenios-tool; then has
 * a trustee make a share of as many ciphertexts. Started by hand; see docs/performance.md. The first argument is the number of ballots, 1,000 if there is none.
 */
final class BeleniosBenchmark {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Group GROUP = Group.BELENIOS_2048;
    private static final int ANSWERS = 10;
    private static final int MAX = 3;

    private BeleniosBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int voters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        var folder = Files.createTempDirectory("belenios");
        var tool = new BeleniosTool(folder);
        say("%d processors, Java %s", Runtime.getRuntime().availableProcessors(), Runtime.version());
        make(voters, tool.box());
        say("a counted box of %,d ballots with %d answers, %,d bytes", voters, ANSWERS, Files.size(tool.box()));
        var fast = measured("verified by this library", () -> verify(tool.box(), Arithmetic::fast));
        var plain = measured("verified by its plain version", () -> verify(tool.box(), Arithmetic::plain));
        var theirs = measured("verified by belenios-tool", () -> tool.run("election", "verify"));
        say("belenios-tool / this library: %.1f", theirs / fast);
        say("belenios-tool / plain version: %.1f", theirs / plain);
        share(voters);
        Files.walk(folder)
                .sorted(Collections.reverseOrder())
                .forEach(file -> file.toFile().delete());
    }

    private static void make(int voters, Path file) throws IOException {
        var keys = List.of(PrivateKey.generate(GROUP, RANDOM), PrivateKey.generate(GROUP, RANDOM));
        var trustees =
                new Trustees(keys.stream().map(key -> key.trusteeKey(RANDOM)).toList());
        var question = new HomomorphicQuestion(
                IntStream.rangeClosed(1, ANSWERS).mapToObj(i -> "Priorité " + i).toList(), false, 0, MAX, "Priorités");
        var election = Election.of("", "Mesure", trustees, GROUP, List.of(question), AVote.UUID);
        var credentials = IntStream.range(0, voters)
                .mapToObj(i -> Credential.generate(RANDOM))
                .toList();
        var arithmetic = Arithmetic.fast(election);
        var ballots = credentials.parallelStream()
                .map(credential -> Ballot.cast(election, credential, List.of(choices()), arithmetic, RANDOM))
                .toList();
        var tally = EncryptedTally.of(election, ballots);
        var decryptions = keys.stream()
                .map(key -> PartialDecryption.of(tally, key, election, RANDOM))
                .toList();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var writer = BoardWriter.begin(out, AVote.BEGINNING, election, trustees, AVote.credentials(credentials));
            for (var ballot : ballots) {
                writer.ballot(ballot);
            }
            writer.endBallots().encryptedTally(tally, voters);
            writer.partialDecryption(1, decryptions.get(0)).partialDecryption(2, decryptions.get(1));
            writer.result(Result.of(tally, decryptions, voters, election));
        }
    }

    /** Of a ranked vote, where a trustee decrypts each ballot; of another, the ciphertexts are as many as its answers. */
    private static void share(int ciphertexts) throws IOException {
        var key = PrivateKey.generate(GROUP, RANDOM);
        var trustee = key.trusteeKey(RANDOM);
        var question = new HomomorphicQuestion(List.of("Priorité"), false, 0, 1, "Priorités");
        var election = Election.of("", "Mesure", new Trustees(List.of(trustee)), GROUP, List.of(question), AVote.UUID);
        var tally = new EncryptedTally(List.of(Stream.generate(
                        () -> new Ciphertext(GROUP.power(GROUP.g(), GROUP.random(RANDOM)), election.publicKey()))
                .limit(ciphertexts)
                .toList()));
        say("a share of %,d ciphertexts", ciphertexts);
        var shares = new ArrayList<PartialDecryption>();
        var proofs = new ArrayList<ShareProof>();
        double before = measured("made", () -> shares.add(PartialDecryption.of(tally, key, election, RANDOM)));
        double made =
                measured("its further proof made", () -> proofs.add(ShareProof.of(tally, key, 1, election, RANDOM)));
        double checking = measured("checked", () -> shares.get(0).check(tally, trustee, election));
        double checked = measured(
                "its further proof checked", () -> proofs.get(0).check(shares.get(0), tally, trustee, election));
        say("further proof / what there was: %.2f to make, %.2f to check", made / before, checked / checking);
    }

    private static List<Integer> choices() {
        var slots = new ArrayList<>(Collections.nCopies(ANSWERS, 0));
        for (int i = 0; i < MAX; i++) {
            slots.set(RANDOM.nextInt(ANSWERS), 1);
        }
        return slots;
    }

    private static void verify(Path file, Function<Election, Arithmetic> arithmetic) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            new Verifier(GROUP, arithmetic).verify(in, Verifier.Listener.NONE);
        }
    }

    private interface Task {
        void run() throws IOException;
    }

    /** Elapsed seconds; with processor seconds and load beside them, because others may use the machine. */
    private static double measured(String what, Task task) throws IOException {
        double processor = processorSeconds();
        long start = System.nanoTime();
        task.run();
        double elapsed = (System.nanoTime() - start) / 1e9;
        say(
                "%s: %.1f s elapsed, %.1f s of processor time, load %.1f",
                what,
                elapsed,
                processorSeconds() - processor,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return elapsed;
    }

    /** Of this process and of those that it has started and seen end. */
    private static double processorSeconds() throws IOException {
        var fields = Files.readString(Path.of("/proc/self/stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        long ticks = 0;
        for (int i = 11; i <= 14; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks / 100.0;
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
