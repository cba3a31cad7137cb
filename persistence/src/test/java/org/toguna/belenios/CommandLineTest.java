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
        var counted = folder.resolve("counted.bel");
        assertThat(run("count", box.toString(), closed.toString())).isZero();
        for (var key : files(".privkey")) {
            assertThat(run("trustee", "decrypt", closed.toString(), key.toString()))
                    .isZero();
            Files.writeString(Path.of(key + ".decryption"), out.toString(UTF_8));
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

        assertThat(run("verify", counted.toString())).isZero();
        assertThat(out.toString(UTF_8))
                .contains("       2  Régionaliser le forum", "       0  Publier un bilan", "GOOD: the result is that");
        new BeleniosTool(Files.createDirectory(folder.resolve("tool")))
                .with(Files.readAllBytes(counted))
                .run("election", "verify");
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
