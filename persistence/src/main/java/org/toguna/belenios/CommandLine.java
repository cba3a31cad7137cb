package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** toguna-belenios.jar: what registrar, trustees, organiser and auditors do offline, each on a machine of their own. */
public final class CommandLine {
    private static final int GOOD = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;
    private static final int NOT_ESTABLISHED = 3;
    private static final Pattern RECEIPT = Pattern.compile("[0-9a-f]{64}");
    private static final Group GROUP = Group.BELENIOS_2048;

    private static final String HELP = """
            toguna-belenios: verifiable votes in the format of Belenios 2.0

              verify FILE.bel
                  Anyone. Checks everything in the ballot box, and the result if there is one, with the proofs of the
                  trustees' shares in FILE.proofs.json beside it. Rankings are not established without these.

              verify OLD NEW.bel
                  The same for NEW.bel, once it holds all that an earlier copy of the box held. OLD is that copy,
                  or the hash of the last event that a receipt tells.

              programs ADDRESS PROGRAMS.sha384
                  Anyone. Compares the programs that the booth at ADDRESS sends to this machine with those of a release.

              credentials UUID VOTERS.txt FOLDER
                  The registrar, who is not the organiser. Makes a credential for each line of VOTERS.txt.
                  private_creds.txt: to be sent to each voter, then destroyed. public_creds.json: to be published.
                  Whoever holds the credentials can add ballots; that must not be the one who runs the server.

              trustee key FOLDER
                  Each trustee, on a computer of their own. Makes NAME.privkey, which never leaves the trustee,
                  and NAME.pubkey, to be published. A lost private key loses the vote: keep a copy.
                  All trustees together can read every ballot. That is why there are several.

              trustee decrypt FILE.bel NAME.privkey
                  Each trustee, after the close. Checks the box first, then prints the decryption of what is counted,
                  and of nothing else, in the two lines that belenios-tool prints and takes.

              trustee prove FILE.bel NAME.privkey
                  Each trustee, also one who decrypts with belenios-tool. Prints one line more, the proof that the share
                  is of this box as a whole. Put it below the decryption and send both to the organiser.

              trustee sign FILE.bel NAME.privkey SHUFFLE.json
                  Each trustee of a ranked vote, who shuffles with belenios-tool. Prints one line more, the signature
                  of the shuffle. Put it below the shuffle and send both to the organiser.

              count FILE.bel NEW.bel [DECRYPTION.json ...]
                  The organiser, who holds no secret. Closes an open box and adds up its ballots still encrypted;
                  after that, with the decryptions of all trustees, adds them and the result, and writes their proofs
                  to NEW.proofs.json.

              proofs FILE.bel PROOF.json ...
                  Whoever counted with belenios-tool. Writes the trustees' proofs to FILE.proofs.json.

            Exit code: 0 all good, 1 refused, 2 wrong use, 3 nothing is wrong, but the result is not established.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final SecureRandom random = new SecureRandom();

    CommandLine(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, UTF_8);
        var err = new PrintStream(System.err, true, UTF_8);
        int code = new CommandLine(out, err, System.console() != null).run(List.of(arguments));
        out.flush();
        System.exit(code);
    }

    int run(List<String> arguments) {
        try {
            return carryOut(arguments);
        } catch (Refused refused) {
            err.println();
            err.println("REFUSED: " + printable(refused.reason().words()) + ".");
            err.println(printable(refused.reason().code() + " " + refused.detail()));
            return REFUSED;
        } catch (WrongUse | NoSuchFileException | FileAlreadyExistsException e) {
            err.println(e instanceof WrongUse ? e.getMessage() : reason(e));
            return WRONG_USE;
        } catch (IOException e) {
            err.println("cannot read or write: "
                    + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
            return WRONG_USE;
        }
    }

    private static String reason(Exception e) {
        return (e instanceof NoSuchFileException ? "there is no file " : "will not overwrite ") + e.getMessage();
    }

    private int carryOut(List<String> arguments) throws IOException {
        int count = arguments.size();
        var command = count == 0 ? "" : arguments.get(0);
        if (command.equals("verify") && count == 2) {
            return verify(Path.of(arguments.get(1)));
        } else if (command.equals("verify") && count == 3) {
            return grown(arguments.get(1), Path.of(arguments.get(2)));
        } else if (command.equals("programs") && count == 3) {
            return programs(arguments.get(1), Path.of(arguments.get(2)));
        } else if (command.equals("credentials") && count == 4) {
            credentials(arguments.get(1), Path.of(arguments.get(2)), Path.of(arguments.get(3)));
        } else if (command.equals("trustee") && count == 3 && arguments.get(1).equals("key")) {
            key(Path.of(arguments.get(2)));
        } else if (command.equals("trustee") && count == 4 && arguments.get(1).equals("decrypt")) {
            decrypt(Path.of(arguments.get(2)), Path.of(arguments.get(3)));
        } else if (command.equals("trustee") && count == 4 && arguments.get(1).equals("prove")) {
            prove(Path.of(arguments.get(2)), Path.of(arguments.get(3)));
        } else if (command.equals("trustee") && count == 5 && arguments.get(1).equals("sign")) {
            sign(Path.of(arguments.get(2)), Path.of(arguments.get(3)), Path.of(arguments.get(4)));
        } else if (command.equals("count") && count >= 3) {
            count(Path.of(arguments.get(1)), Path.of(arguments.get(2)), files(arguments.subList(3, count)));
        } else if (command.equals("proofs") && count >= 3) {
            proofs(Path.of(arguments.get(1)), files(arguments.subList(2, count)));
        } else {
            (command.contains("help") ? out : err).print(HELP);
            return command.contains("help") ? GOOD : WRONG_USE;
        }
        return GOOD;
    }

    private static List<Path> files(List<String> names) {
        return names.stream().map(Path::of).toList();
    }

    /** @param old an earlier copy, or the hash of an event that a receipt tells */
    private int grown(String old, Path file) throws IOException {
        var earlier = isReceipt(old)
                ? old.strip().toLowerCase(Locale.ROOT)
                : read(Path.of(old), err).head();
        var board = read(file, out);
        if (!board.holds(earlier)) {
            err.println(
                    "NOT GROWN: the event " + earlier + " is not in " + printable(file.toString())
                            + ": something was taken out, put in between, or changed; or it is not the box of the same vote, or the older of the two.");
            return REFUSED;
        }
        out.println("  ok  nothing up to the event " + earlier + " was changed or taken out");
        return verify(board, file);
    }

    private static boolean isReceipt(String written) {
        return RECEIPT.matcher(written.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private int programs(String booth, Path file) throws IOException {
        var released = Programs.read(Files.readString(file));
        if (!booth.matches("https?://\\S+") || released.hashes().isEmpty()) {
            throw new WrongUse(
                    "the address of a booth begins with https://, and the file has lines as sha384sum writes them");
        }
        var differences = released.differences(address(booth));
        differences.forEach(difference -> err.println("NOT AS RELEASED: " + printable(difference)));
        if (differences.isEmpty()) {
            out.println("GOOD: what " + booth + " sends to this machine is what was released.");
        }
        return differences.isEmpty() ? GOOD : REFUSED;
    }

    private static URI address(String written) {
        try {
            var address = new URI(written);
            if (address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException notOne) {
            // Told below.
        }
        throw new WrongUse("this is no address of a server: " + printable(written));
    }

    private int verify(Path file) throws IOException {
        return verify(read(file, out), file);
    }

    private int verify(Board board, Path file) throws IOException {
        var beside = beside(file);
        var verdict = checked(
                board,
                Files.exists(beside)
                        ? Optional.of(ShareProofs.read(Files.readString(beside).strip()))
                        : Optional.empty(),
                out);
        out.println("Election: " + printable(board.election().name()) + ", fingerprint " + verdict.fingerprint());
        out.println("Ballots: " + verdict.ballots() + ", of which count: " + verdict.counted());
        verdict.result().ifPresent(result -> print(board.election(), result, verdict.spoiled()));
        out.println("Last event: " + verdict.head());
        if (!verdict.established()) {
            out.println(
                    "NOT ESTABLISHED: nothing is wrong in the box, but a trustee could have chosen rankings that nobody");
            out.println("cast. What excludes it, the proofs of all shares, is not in " + printable(beside.toString())
                    + ".");
            return NOT_ESTABLISHED;
        }
        if (verdict.result().isPresent() && !verdict.bound()) {
            out.println("Not covered: without " + printable(beside.getFileName().toString())
                    + " no share is bound to what it decrypts. The totals are within range,");
            out.println("which a false share gives by chance alone, less than once in 2^200.");
        }
        out.println(
                switch (verdict.stage()) {
                    case DECRYPTED -> "GOOD: the result is that of the ballots in the box.";
                    case TALLIED, SHUFFLED ->
                        "GOOD so far: counted still encrypted; the trustees have not all decrypted.";
                    case CLOSED -> "GOOD so far: closed, not counted.";
                    default -> "GOOD so far: the vote is open.";
                });
        return GOOD;
    }

    private static Path beside(Path file) {
        return file.resolveSibling(ShareProofs.fileName(file.getFileName().toString()));
    }

    private void print(Election election, Result result, List<Set<Integer>> spoiled) {
        for (int i = 0; i < election.questions().size(); i++) {
            var question = election.questions().get(i);
            out.println(printable(question.question()));
            if (question instanceof HomomorphicQuestion homomorphic) {
                print(homomorphic, result.totals().get(i));
            } else {
                print(question.answers(), result.rankings().get(i), spoiled.get(i));
            }
        }
    }

    private void print(HomomorphicQuestion question, List<Integer> totals) {
        if (question.blank()) {
            out.println(String.format("%8d  (blank)", totals.get(0)));
        }
        for (int j = 0; j < question.answers().size(); j++) {
            out.println(String.format(
                    "%8d  %s",
                    question.choices(totals).get(j),
                    printable(question.answers().get(j))));
        }
    }

    /** The decrypted ballots, like ones together; counting them is another program's. */
    private void print(List<String> answers, List<List<Integer>> all, Set<Integer> spoiled) {
        out.println("   ranks of: " + printable(String.join(" | ", answers)));
        var rankings = IntStream.range(0, all.size())
                .filter(i -> !spoiled.contains(i))
                .mapToObj(all::get)
                .toList();
        rankings.stream().distinct().forEach(ranks -> {
            int times = Collections.frequency(rankings, ranks);
            out.println(String.format("%8d  %s", times, ranks));
        });
        if (!spoiled.isEmpty()) {
            out.println(String.format("%8d  (spoiled: not encoded as a ranking is)", spoiled.size()));
        }
    }

    private void credentials(String uuid, Path voters, Path folder) throws IOException {
        var names = Files.readAllLines(voters).stream()
                .filter(name -> !name.isBlank())
                .toList();
        if (names.isEmpty() || !uuid.matches(Election.UUID)) {
            throw new WrongUse("the identifier has 14 base-58 characters or more, and there is at least one voter");
        }
        var secrets = names.stream().map(name -> Credential.generate(random)).toList();
        var published = new ArrayList<>(secrets.parallelStream()
                .map(secret -> secret.publicKey(uuid, GROUP))
                .toList());
        Collections.shuffle(published, random);
        var lines = new StringBuilder();
        IntStream.range(0, names.size())
                .forEach(i -> lines.append(names.get(i))
                        .append(' ')
                        .append(secrets.get(i).text())
                        .append('\n'));
        writeSecret(folder.resolve("private_creds.txt"), lines.toString());
        write(folder.resolve("public_creds.json"), new PublicCredentials(published).json());
        out.println(names.size() + " credentials: send private_creds.txt to the voters, line by line, then destroy it; "
                + "give public_creds.json to the organiser.");
    }

    private void key(Path folder) throws IOException {
        var key = PrivateKey.generate(GROUP, random);
        var published = key.trusteeKey(random).json();
        var name = Hash.hex(published.getBytes(UTF_8)).substring(0, 8);
        writeSecret(folder.resolve(name + ".privkey"), key.json());
        write(folder.resolve(name + ".pubkey"), published);
        out.println("Keep " + name + ".privkey, and a copy of it; give " + name + ".pubkey to the organiser.");
    }

    private void decrypt(Path file, Path keyFile) throws IOException {
        var board = read(file, err);
        var key = privateKey(keyFile, board);
        int owner = owner(key, board);
        var tally = toDecrypt(board);
        var decryption = PartialDecryption.of(tally, key, board.election(), random);
        out.print(new Share(decryption, Optional.empty()).file(owner));
        err.println("Now: trustee prove " + printable(file + " " + keyFile));
    }

    private void prove(Path file, Path keyFile) throws IOException {
        var board = read(file, err);
        var key = privateKey(keyFile, board);
        int owner = owner(key, board);
        var tally = toDecrypt(board);
        out.println(ShareProof.of(tally, key, owner, board.election(), random).json());
    }

    private void sign(Path file, Path keyFile, Path shuffleFile) throws IOException {
        var board = read(file, err);
        var key = privateKey(keyFile, board);
        int owner = owner(key, board);
        var shuffle = Shuffle.readFile(Files.readString(shuffleFile), owner);
        out.println(ShuffleSignature.of(shuffle, key, owner, board.election(), random)
                .json());
    }

    private static PrivateKey privateKey(Path file, Board board) throws IOException {
        return PrivateKey.read(Files.readString(file).strip(), board.election().group());
    }

    private static int owner(PrivateKey key, Board board) {
        int index = board.trustees().keys().stream()
                .map(TrusteeKey::publicKey)
                .toList()
                .indexOf(key.publicKey());
        Refused.unless(index >= 0, Reason.DECRYPTION_OWNER);
        return index + 1;
    }

    /** Once the whole box is checked. */
    private EncryptedTally toDecrypt(Board board) {
        checked(board, Optional.empty(), err);
        if (board.election().isRanked() && board.stage() == Board.Stage.TALLIED) {
            throw new WrongUse("the ballots have not been shuffled yet");
        }
        return board.latestTally().orElseThrow(() -> new WrongUse("the box has not been counted yet"));
    }

    private void count(Path file, Path target, List<Path> decryptionFiles) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        var board = read(file, out);
        checked(board, Optional.empty(), out);
        if (board.election().isRanked()) {
            throw new WrongUse("ranked ballots are shuffled and counted with belenios-tool");
        }
        boolean addedUp = board.encryptedTally().isPresent();
        if (board.result().isPresent() || !addedUp && !decryptionFiles.isEmpty()) {
            throw new WrongUse(
                    "first an open box is closed and added up, then the trustees' decryptions are given, once");
        }
        var count = new Count(board);
        if (!addedUp) {
            grow(file, target, count.addUp());
            out.println("Added up: give " + target + " to each trustee.");
            return;
        }
        var shares = new ArrayList<Share>();
        for (var decryption : decryptionFiles) {
            shares.add(Share.readFile(Files.readString(decryption)));
        }
        var decrypted = count.decrypt(shares);
        if (decrypted.proofs().isPresent()) {
            write(beside(target), decrypted.proofs().get().json());
        }
        grow(file, target, decrypted.added());
        out.println("Decrypted: publish " + target
                + decrypted.proofs().map(any -> " and " + beside(target)).orElse(", whose shares are not all proved")
                + ".");
    }

    private static void grow(Path file, Path target, byte[] added) throws IOException {
        Files.copy(file, target);
        Files.write(target, added, StandardOpenOption.APPEND);
    }

    private void proofs(Path file, List<Path> proofFiles) throws IOException {
        var board = read(file, out);
        if (board.result().isEmpty()) {
            throw new WrongUse("the proofs are for a box with its result");
        }
        var proofs = new ArrayList<ShareProof>();
        for (var proof : proofFiles) {
            proofs.add(ShareProof.read(Files.readString(proof).strip()));
        }
        var beside = new ShareProofs(board.head(), proofs);
        if (!checked(board, Optional.of(beside), out).bound()) {
            throw new WrongUse("every trustee gives a proof");
        }
        write(beside(file), beside.json());
        out.println("Publish " + beside(file) + " beside " + file + ".");
    }

    private static Board read(Path file, PrintStream words) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var board = Board.read(in);
            words.println(words(Verifier.Check.ARCHIVE));
            return board;
        }
    }

    private Verdict checked(Board board, Optional<ShareProofs> beside, PrintStream words) {
        return new Verifier().verify(board, beside, new Verifier.Listener() {
            @Override
            public void passed(Verifier.Check check) {
                clear();
                words.println(words(check));
            }

            @Override
            public void ballots(int done, int all) {
                bar(done, all);
            }
        });
    }

    private static String words(Verifier.Check check) {
        return "  ok  "
                + switch (check) {
                    case ARCHIVE -> "the archive is whole, each file is what its name says, and the events are chained";
                    case SETUP -> "each trustee proves to know a key, and the election's key is their product";
                    case CREDENTIALS -> "the public credentials are different members of the group";
                    case BALLOTS -> "each ballot is by a credential on the list, well made, proved and signed";
                    case ENCRYPTED_TALLY ->
                        "what is counted, still encrypted, comes from each credential's last ballot";
                    case SHUFFLES -> "each trustee proves to have shuffled the same ballots (checked by this program)";
                    case DECRYPTIONS -> "the trustees prove each factor in the way that the format asks for";
                    case SHARES -> "each trustee proves to have decrypted this and nothing else";
                    case RESULT -> "the result is what they decrypted";
                };
    }

    private synchronized void bar(int done, int all) {
        if (terminal && (done % 10 == 0 || done == all)) {
            int width = 40;
            int full = (int) ((long) width * done / all);
            err.print("\r[" + "#".repeat(full) + ".".repeat(width - full) + "] " + done + " / " + all);
            err.flush();
        }
    }

    private void clear() {
        if (terminal) {
            err.print("\r\u001b[K");
        }
    }

    /** Texts of an archive are anybody's: they must not drive the terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void writeSecret(Path file, String text) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, text);
    }

    private static final class WrongUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private WrongUse(String message) {
            super(message);
        }
    }
}
