package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program belenios-tool 2.0 (Debian: apt-get install belenios-tool) in a folder that holds one archive. */
record BeleniosTool(Path folder) {
    private static final Path PROGRAM = Path.of("/usr/bin/belenios-tool");

    /** First installs the tool where it is missing and that is ours to do; the test fails without it. */
    static BeleniosTool in(Path folder) {
        Debian.provide(PROGRAM, "belenios-tool");
        return new BeleniosTool(folder);
    }

    void verifies() {
        assertThat(run(folder, PROGRAM.toString(), "election", "verify"))
                .as("what belenios-tool says")
                .contains("all checks passed");
    }

    private static String run(Path folder, String... command) {
        try {
            var said = Files.createTempFile(folder, "said", ".txt");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().put("BELENIOS_USE_URANDOM", "1");
            builder.start().waitFor();
            return Files.readString(said, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
