package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program belenios-tool 2.0 (Debian: apt-get install belenios-tool), in a folder of its own. */
record BeleniosTool(Path folder) {
    private static final Path PROGRAM = Path.of("/usr/bin/belenios-tool");

    /** First installs the tool where it is missing and that is ours to do. */
    BeleniosTool {
        if (!Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"))) {
            apt("update", "-q");
            apt("install", "-q", "-y", "--no-install-recommends", "belenios-tool");
        }
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(
                    "The tests of ballot boxes need belenios-tool: apt-get install belenios-tool");
        }
    }

    private static void apt(String... arguments) {
        var command = new ArrayList<>(List.of("apt-get"));
        command.addAll(List.of(arguments));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    BeleniosTool with(byte[] archive) throws IOException {
        Files.write(box(), archive);
        return this;
    }

    Path box() {
        return folder.resolve(AVote.UUID + ".bel");
    }

    /** The first line that the tool prints; the test fails if the tool refuses or is not installed. */
    String run(String... arguments) throws IOException {
        var outcome = start(arguments);
        assertThat(outcome.code()).as(outcome.errors()).isZero();
        return outcome.output().lines().findFirst().orElse("");
    }

    /** All that it prints. */
    String prints(String... arguments) throws IOException {
        var outcome = start(arguments);
        assertThat(outcome.code()).as(outcome.errors()).isZero();
        return outcome.output();
    }

    /** Has it add an event to the box, whose data it is given. */
    void takes(String data, String type) throws IOException {
        var input = Files.writeString(Files.createTempFile(folder, "tool", ".in"), data);
        var outcome = start(Redirect.from(input.toFile()), "archive", "add-event", "--type=" + type);
        assertThat(outcome.code()).as(outcome.errors()).isZero();
    }

    boolean accepts() throws IOException {
        return start("election", "verify").code() == 0;
    }

    private Outcome start(String... arguments) throws IOException {
        return start(Redirect.PIPE, arguments);
    }

    private Outcome start(Redirect input, String... arguments) throws IOException {
        var output = Files.createTempFile(folder, "tool", ".out");
        var errors = Files.createTempFile(folder, "tool", ".err");
        var command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(input)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("BELENIOS_USE_URANDOM", "1");
        try {
            int code = builder.start().waitFor();
            return new Outcome(code, Files.readString(output, UTF_8), Files.readString(errors, UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Outcome(int code, String output, String errors) {}
}
