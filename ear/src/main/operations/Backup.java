import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Two commands, with the environment of the server:
 *
 * <p>{@code java ear/src/main/operations/Backup.java make FILE} writes everything that Toguna keeps into one new file. PostgreSQL is
 * read by {@code pg_dump} while Toguna runs; the embedded H2 is copied once Toguna has stopped.
 *
 * <p>{@code java ear/src/main/operations/Backup.java restore FILE} puts it back, in place of what is there, once Toguna has stopped.
 * PostgreSQL takes all of it or nothing; the embedded H2's old file is kept beside the new one, under {@code .before}.
 */
public class Backup {
    private static final String USAGE = "Usage: java Backup.java make FILE, or java Backup.java restore FILE";

    /** Leaves no table of Toguna's in the database. */
    private static final String EMPTY = """
            DO $$ DECLARE its RECORD; BEGIN
                FOR its IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
                    EXECUTE format('DROP TABLE IF EXISTS %I CASCADE', its.tablename);
                END LOOP;
            END $$""";

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            throw end(USAGE);
        }
        var url = setting("TOGUNA_DB_URL", "jdbc:h2:file:./data/toguna;WRITE_DELAY=0");
        var inPostgresql = url.startsWith("jdbc:postgresql:");
        var file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make" -> {
                if (Files.exists(file)) {
                    throw end(file + " exists; a backup is never written over another.");
                }
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                if (inPostgresql) {
                    dump(url, file);
                } else {
                    copy(embedded(url), file);
                }
                System.out.println("Written to " + file);
            }
            case "restore" -> {
                if (!Files.isRegularFile(file)) {
                    throw end("There is no file " + file + ".");
                }
                if (inPostgresql) {
                    restore(file, url);
                } else {
                    replace(embedded(url), file);
                }
                System.out.println("Restored from " + file);
            }
            default -> throw end(USAGE);
        }
    }

    private static void dump(String url, Path file) throws IOException, InterruptedException {
        if (!succeeds("pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file=" + file, address(url))) {
            Files.delete(file);
            throw end("pg_dump failed; nothing was kept.");
        }
    }

    /** All or nothing: first everything is read. What a later version added goes too, for it may hold on to what comes back. */
    private static void restore(Path file, String url) throws IOException, InterruptedException {
        var script = Files.createTempFile("toguna", ".sql");
        try {
            if (!succeeds("pg_restore", "--no-owner", "--no-privileges", "--file=" + script, file.toString())
                    || !succeeds(
                            "psql",
                            "--quiet",
                            "--no-psqlrc",
                            "--output=/dev/null",
                            "--single-transaction",
                            "--set=ON_ERROR_STOP=1",
                            "--command=" + EMPTY,
                            "--file=" + script,
                            "--dbname=" + address(url))) {
                throw end("The file could not be restored; the database is as it was.");
            }
        } finally {
            Files.delete(script);
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(command)).inheritIO();
        process.environment().put("PGUSER", setting("TOGUNA_DB_USER", "toguna"));
        process.environment().put("PGPASSWORD", setting("TOGUNA_DB_PASSWORD", ""));
        return process.start().waitFor() == 0;
    }

    /** As PostgreSQL's programs understand it: without what is for the JDBC driver alone. */
    private static String address(String url) {
        return url.substring("jdbc:".length()).replaceFirst("\\?.*", "");
    }

    private static Path embedded(String url) {
        return Path.of(url.substring("jdbc:h2:file:".length()).replaceFirst(";.*", "") + ".mv.db");
    }

    private static void copy(Path database, Path file) throws IOException {
        if (!Files.isRegularFile(database)) {
            Files.delete(file);
            throw end("There is no database at " + database + ".");
        }
        try (var open = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (open.tryLock() == null) {
                Files.delete(file);
                throw isHeld(database);
            }
            try (var kept = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (long at = 0; at < open.size(); ) {
                    at += open.transferTo(at, open.size() - at, kept);
                }
                kept.force(true);
            }
        }
    }

    private static void replace(Path database, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (!new String(in.readNBytes(4), US_ASCII).equals("H:2,")) {
                throw end(file + " is not a database of H2.");
            }
        }
        Files.createDirectories(database.toAbsolutePath().getParent());
        var incoming = database.resolveSibling(database.getFileName() + ".incoming");
        Files.copy(file, incoming, StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(database)) {
            try (var open = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                if (open.tryLock() == null) {
                    Files.delete(incoming);
                    throw isHeld(database);
                }
            }
            Files.move(
                    database,
                    database.resolveSibling(database.getFileName() + ".before"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(incoming, database, StandardCopyOption.ATOMIC_MOVE);
    }

    /** H2 locks its file while it is open, and so do we while we read it. */
    private static Error isHeld(Path database) {
        return end("Stop Toguna first: it holds " + database + ".");
    }

    private static String setting(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    private static Error end(String why) {
        System.err.println(why);
        System.exit(1);
        return new Error(why);
    }
}
