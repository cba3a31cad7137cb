package org.toguna.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Debian's PostgreSQL 15, a new cluster on a free loopback port: it comes with pg_dump and pg_restore, which the embedded one lacks. */
final class DebianPostgres implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String OWNER = "postgres";

    private final Path folder;
    private final int port;

    private DebianPostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static DebianPostgres start() throws IOException, InterruptedException {
        Debian.provide(PROGRAMS.resolve("pg_dump"), "postgresql-15");
        var folder = Files.createTempDirectory(Path.of("/tmp"), "toguna-postgresql-");
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var server = new DebianPostgres(folder, port);
        if (isRoot()) {
            server.execute(List.of("chown", OWNER, folder.toString()));
        }
        server.asOwner("initdb", "--auth=trust", "--username=" + OWNER, "--encoding=UTF8", "--pgdata=" + folder);
        server.asOwner(
                "pg_ctl",
                "--pgdata=" + folder,
                "--wait",
                "--log=" + folder.resolve("log"),
                "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder,
                "start");
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String user() {
        return OWNER;
    }

    /** The search path on which its programs come first. */
    String path() {
        return PROGRAMS + ":" + System.getenv("PATH");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asOwner("pg_ctl", "--pgdata=" + folder, "--wait", "--mode=fast", "stop");
        execute(List.of("rm", "-r", folder.toString()));
    }

    /** PostgreSQL refuses to run as root. */
    private void asOwner(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + OWNER, "--regid=" + OWNER, "--clear-groups"));
        }
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        execute(command);
    }

    private void execute(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command)
                .directory(Path.of("/tmp").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
