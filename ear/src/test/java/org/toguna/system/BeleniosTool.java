package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program belenios-tool 2.0 (Debian: apt-get install belenios-tool) in a folder that holds one archive. */
record BeleniosTool(Path folder) {
    private static final Path PROGRAM = Path.of("/usr/bin/belenios-tool");

    /** First installs the tool where it is missing and that is ours to do; the test fails without it. */
    static BeleniosTool in(Path folder) {
        Debian.provide(PROGRAM, "belenios-tool");
        return new BeleniosTool(folder);
    }

    void verifies() {
        assertThat(run("election", "verify").errors())
                .as("what belenios-tool says")
                .contains("all checks passed");
    }

    /** What it prints when nothing is wrong. */
    String prints(String... arguments) {
        var said = run(arguments);
        assertThat(said.exitCode()).as(said.errors()).isZero();
        return said.output();
    }

    private record Said(int exitCode, String output, String errors) {}

    private Said run(String... arguments) {
        try {
            var errors = Files.createTempFile(folder, "said", ".txt");
            var command = new ArrayList<>(List.of(PROGRAM.toString()));
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
            builder.environment().put("BELENIOS_USE_URANDOM", "1");
            var started = builder.start();
            var output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(started.waitFor(), output, Files.readString(errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
