package org.toguna.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Programs that the tests use and that come from Debian. */
final class Debian {
    private static final Path TURN = Path.of("ear/target/apt.lock");

    private Debian() {}

    /**
     * Installs the packages where the program is missing and that is ours to do, one process after the other.
     *
     * @throws IllegalStateException where the program is still missing
     */
    static void provide(Path program, String... packages) {
        if (!Files.isExecutable(program) && "root".equals(System.getProperty("user.name"))) {
            try (var turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var ignored = turn.lock()) {
                if (!Files.isExecutable(program)) {
                    install(List.of(packages));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("These tests need apt-get install " + String.join(" ", packages));
        }
    }

    private static void install(List<String> packages) throws IOException {
        run(List.of("apt-get", "update", "-q"));
        var install = new ArrayList<>(List.of("apt-get", "install", "-q", "-y", "--no-install-recommends"));
        install.addAll(packages);
        run(install);
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
