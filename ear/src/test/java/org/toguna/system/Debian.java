package org.toguna.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that the tests use and that come from Debian. */
final class Debian {
    private Debian() {}

    /**
     * Installs the packages where the program is missing and that is ours to do.
     *
     * @throws IllegalStateException where the program is still missing
     */
    static void provide(Path program, String... packages) {
        if (!Files.isExecutable(program) && "root".equals(System.getProperty("user.name"))) {
            try {
                run(List.of("apt-get", "update", "-q"));
                var install = new ArrayList<>(List.of("apt-get", "install", "-q", "-y", "--no-install-recommends"));
                install.addAll(List.of(packages));
                run(install);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("These tests need apt-get install " + String.join(" ", packages));
        }
    }

    private static void run(List<String> command) throws IOException {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
