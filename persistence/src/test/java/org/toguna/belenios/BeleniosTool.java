package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program belenios-tool 2.0 (Debian: apt-get install belenios-tool), in a folder of its own. */
record BeleniosTool(Path folder) {
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

    boolean accepts() throws IOException {
        return start("election", "verify").code() == 0;
    }

    private Outcome start(String... arguments) throws IOException {
        var output = Files.createTempFile(folder, "tool", ".out");
        var errors = Files.createTempFile(folder, "tool", ".err");
        var command = new ArrayList<>(List.of("belenios-tool"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
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
