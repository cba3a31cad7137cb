package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void a_whole_vote_goes_by_the_command_line() throws IOException {
        var voters = Files.writeString(folder.resolve("voters.txt"), "awa@example.org\nbineta@example.org\n");
        assertThat(run("credentials", AVote.UUID, voters.toString(), folder.toString()))
                .isZero();
        assertThat(run("trustee", "key", folder.toString())).isZero();
        assertThat(run("trustee", "key", folder.toString())).isZero();

        var trustees = new Trustees(files(".pubkey").stream()
                .map(file -> TrusteeKey.read(text(file)))
                .toList());
        var election = Election.of("", "Forum", trustees, Group.BELENIOS_2048, List.of(AVote.MEASURES), AVote.UUID);
        var credentials = PublicCredentials.read(text(folder.resolve("public_creds.json")));
        var box = folder.resolve("vote.bel");
        try (var stream = Files.newOutputStream(box)) {
            var writer = BoardWriter.begin(stream, AVote.BEGINNING, election, trustees, credentials);
            for (var line : Files.readAllLines(folder.resolve("private_creds.txt"))) {
                var credential = Credential.parse(line.split(" ")[1]);
                writer.ballot(Ballot.cast(
                        election, credential, List.of(List.of(1, 0)), Arithmetic.plain(election), AVote.RANDOM));
            }
        }
        var closed = folder.resolve("closed.bel");
        var tool = new BeleniosTool(Files.createDirectory(folder.resolve("tool")));
        var counted = folder.resolve("counted.bel");
        assertThat(run("count", box.toString(), closed.toString())).isZero();
        for (var key : files(".privkey")) {
            assertThat(run("trustee", "decrypt", closed.toString(), key.toString()))
                    .isZero();
            var decryption = out.toString(UTF_8);
            tool.with(Files.readAllBytes(closed)).takes(decryption, "PartialDecryption");
            tool.run("election", "verify");
            assertThat(run("trustee", "prove", closed.toString(), key.toString()))
                    .isZero();
            Files.writeString(Path.of(key + ".decryption"), decryption + out.toString(UTF_8));
        }
        var decryptions = files(".decryption");
        assertThat(run(
                        "count",
                        closed.toString(),
                        counted.toString(),
                        decryptions.get(1).toString(),
                        decryptions.get(0).toString()))
                .as(err.toString(UTF_8))
                .isZero();

        assertThat(run("verify", box.toString(), counted.toString())).isZero();
        assertThat(out.toString(UTF_8)).contains("nothing up to the event", "GOOD: the result is that");
        assertThat(run("verify", counted.toString(), box.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("NOT GROWN");
        assertThat(run("verify", "0".repeat(64), counted.toString())).isEqualTo(1);
        assertThat(run("verify", "BC".repeat(32) + " ", counted.toString())).isEqualTo(1);

        assertThat(run("verify", counted.toString())).isZero();
        assertThat(out.toString(UTF_8))
                .contains(
                        "       2  Régionaliser le forum",
                        "       0  Publier un bilan",
                        "each trustee proves to have decrypted this and nothing else",
                        "GOOD: the result is that")
                .doesNotContain("Not covered");
        tool.with(Files.readAllBytes(counted)).run("election", "verify");

        Files.delete(folder.resolve("counted.proofs.json"));
        assertThat(run("verify", counted.toString())).isZero();
        assertThat(out.toString(UTF_8)).contains("Not covered", "counted.proofs.json", "GOOD: the result is that");
    }

    @Test
    void decryptions_by_the_tool_are_counted_and_proved_by_the_command_line() throws IOException {
        var vote = new AVote().voted();
        var closed = Files.write(
                folder.resolve("closed.bel"),
                vote.archive(writer -> writer.endBallots().encryptedTally(vote.tally(), 3)));
        var tool = new BeleniosTool(Files.createDirectory(folder.resolve("tool"))).with(Files.readAllBytes(closed));
        for (int owner = 1; owner <= 2; owner++) {
            var key = Files.writeString(
                    folder.resolve("key" + owner), vote.keys.get(owner - 1).json());
            var theirs = tool.prints(
                    "election", "decrypt", "--privkey", key.toString(), "--trustee-id", String.valueOf(owner));
            assertThat(theirs.lines()).hasSize(2);
            assertThat(run("trustee", "prove", closed.toString(), key.toString()))
                    .isZero();
            Files.writeString(folder.resolve(owner + ".decryption"), theirs + out.toString(UTF_8));
            Files.writeString(folder.resolve(owner + ".bare"), theirs);
        }
        var counted = folder.resolve("counted.bel").toString();
        var bare = folder.resolve("bare.bel").toString();

        assertThat(run("count", closed.toString(), counted, at("2.decryption"), at("1.decryption")))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(run("count", closed.toString(), bare, at("1.bare"), at("2.bare")))
                .isZero();

        assertThat(folder.resolve("counted.proofs.json")).exists();
        assertThat(folder.resolve("bare.proofs.json")).doesNotExist();
        assertThat(run("verify", counted)).isZero();
        assertThat(out.toString(UTF_8)).doesNotContain("Not covered");
        Files.copy(folder.resolve("counted.proofs.json"), folder.resolve("bare.proofs.json"));
        assertThat(run("verify", bare)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("belenios.shareReference");
    }

    @Test
    void rankings_without_the_proofs_of_their_shares_are_not_established() throws IOException {
        var vote = new ARankedVote().voted();
        var box = Files.write(folder.resolve("ranked.bel"), vote.counted());

        assertThat(run("verify", box.toString())).isEqualTo(3);
        assertThat(out.toString(UTF_8))
                .contains("NOT ESTABLISHED", "ranked.proofs.json")
                .doesNotContain("GOOD");

        for (int owner = 1; owner <= 2; owner++) {
            var key = Files.writeString(
                    folder.resolve("key" + owner), vote.keys.get(owner - 1).json());
            assertThat(run("trustee", "prove", box.toString(), key.toString())).isZero();
            Files.writeString(folder.resolve("proof" + owner), out.toString(UTF_8));
        }
        assertThat(run("proofs", box.toString(), at("proof1"))).isEqualTo(2);
        assertThat(run("proofs", box.toString(), at("proof1"), at("proof2"))).isZero();
        assertThat(run("verify", box.toString())).isZero();
        assertThat(out.toString(UTF_8)).contains("GOOD: the result is that").doesNotContain("Not covered");
    }

    @Test
    void a_shuffle_made_with_the_tool_is_signed_by_the_command_line() throws IOException {
        var vote = new ARankedVote().voted();
        var box = Files.write(folder.resolve("closed.bel"), vote.closed());
        var key = Files.writeString(folder.resolve("key"), vote.keys.get(1).json());
        var tool = new BeleniosTool(Files.createDirectory(folder.resolve("tool"))).with(vote.closed());
        var made = tool.prints("election", "shuffle", "--trustee-id=2");
        var shuffle = Files.writeString(folder.resolve("shuffle.json"), made);

        assertThat(run("trustee", "sign", box.toString(), key.toString(), shuffle.toString()))
                .isZero();

        SignedShuffle.readFile(made + out.toString(UTF_8), 2)
                .check(vote.tally(), 2, vote.trustees.keys().get(1), vote.election);
    }

    @Test
    void a_box_whose_last_share_is_false_is_not_established() throws IOException {
        var box = Files.write(folder.resolve("false.bel"), ReferenceBoxesTest.bytes("ranked-false-share.bel"));

        assertThat(run("verify", box.toString())).isEqualTo(3);
        assertThat(out.toString(UTF_8)).doesNotContain("GOOD");
    }

    @Test
    void a_bad_box_is_refused_with_the_reason() throws IOException {
        var bytes = new AVote().open();
        bytes[bytes.length - 1] = 1;
        var box = Files.write(folder.resolve("bad.bel"), bytes);

        assertThat(run("verify", box.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains("REFUSED: the bytes that fill a block are not all zero.", "belenios.tarPadding");
    }

    @Test
    void wrong_use_is_told_apart() throws IOException {
        var box = Files.write(folder.resolve("open.bel"), new AVote().open());

        assertThat(run()).isEqualTo(2);
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run("verify", folder.resolve("nothing.bel").toString())).isEqualTo(2);
        assertThat(run("count", box.toString(), box.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("will not overwrite");
        assertThat(run("help")).isZero();
        var released = Files.writeString(folder.resolve("programs.sha384"), "0".repeat(96) + "  booth.js\n");
        for (var address : List.of("booth", "http:///x", "http://a|b/x", "http://a.example/%zz")) {
            assertThat(run("programs", address, released.toString()))
                    .as(address)
                    .isEqualTo(2);
        }
    }

    @Test
    void secrets_are_readable_by_their_owner_alone() throws IOException {
        run("trustee", "key", folder.toString());

        assertThat(Files.getPosixFilePermissions(files(".privkey").get(0)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_texts_control_characters_do_not_reach_the_terminal() throws IOException {
        var box = Files.write(folder.resolve("counted.bel"), new AVote().voted().counted());

        assertThat(run("verify", box.toString())).isZero();
        assertThat(out.toString(UTF_8)).contains("Portabilité?des pensions").doesNotContain("\t");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new CommandLine(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false)
                .run(List.of(arguments));
    }

    private List<Path> files(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
