package org.toguna.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** One running Toguna, started with the very arguments that ship, with its own database, mailbox and loopback port. */
public final class Toguna implements AutoCloseable {

    private static final Duration STARTING = Duration.ofMinutes(4);
    private static final Duration STOPPING = Duration.ofSeconds(30);
    private static final Path LOGS = Path.of("ear/target/system");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Builder built;
    private final Database database;
    private final GreenMail mail;
    private final ProcessBuilder command;
    private final Path temporary;
    private final Path log;
    private final int port;
    private Process process;

    private Toguna(Builder built) {
        this.built = built;
        database = built.database;
        if (built.first == null) {
            mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
            mail.start();
        } else {
            mail = built.first.mail;
        }
        port = freePort();
        temporary = create(LOGS.resolve("tmp-" + port));
        log = LOGS.resolve("toguna-" + port + ".log");
        command = new ProcessBuilder(java(), "-Djava.io.tmpdir=" + temporary, "@ear/src/main/payara/toguna.args");
        command.environment().putAll(database.environment());
        command.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        command.environment().put("TOGUNA_ADDRESS", "127.0.0.1");
        command.environment().put("TOGUNA_PORT", String.valueOf(port));
        command.environment().put("TOGUNA_SMTP_HOST", "127.0.0.1");
        command.environment()
                .put("TOGUNA_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
        if (built.proxy != null) {
            command.environment().put("TOGUNA_PUBLIC_ADDRESS", built.proxy.address());
            command.environment().put("TOGUNA_PROXIES", "127.0.0.1");
        }
        command.environment().putAll(built.settings);
        command.redirectErrorStream(true);
        command.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    public static Builder on(Database database) {
        return new Builder(database);
    }

    /** A second node: on the database of the first, writing to its mail server; to be closed before it. */
    static Builder beside(Toguna first) {
        var second = new Builder(first.database);
        second.first = first;
        second.proxy = first.built.proxy;
        return second;
    }

    /** Where people and programs find it. */
    public URI uri(String path) {
        return built.proxy == null ? own(path) : built.proxy.uri(path);
    }

    private URI own(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Database database() {
        return database;
    }

    /** On which it listens itself. */
    int port() {
        return port;
    }

    /** By which programs reach it. */
    HttpClient client() {
        return built.proxy == null ? CLIENT : built.proxy.client();
    }

    /** Everything that Toguna sent by e-mail since it was first started. */
    public GreenMail mail() {
        return mail;
    }

    /** What it printed so far. */
    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In how many folders it has unpacked itself that are still there. */
    public long runtimeFolders() {
        try (var folders = Files.list(temporary)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("payaramicro-"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9}: nothing gets to say goodbye. */
    public void kill() {
        end(process.destroyForcibly());
    }

    /** Starts again on the same data, whether it was killed or still runs. */
    public void restart() {
        stop();
        start();
    }

    /** @throws AssertionError when one of its jobs failed, unless its database was taken away */
    @Override
    public void close() {
        stop();
        if (built.first == null) {
            mail.stop();
            database.close();
        }
        if (!built.jobsMayFail && printed().contains("[Timetable]")) {
            throw new AssertionError("A job failed, see " + log);
        }
    }

    private void start() {
        launch();
        awaitHealth();
    }

    private void launch() {
        try {
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitHealth() {
        long deadline = System.nanoTime() + STARTING.toNanos();
        while (!healthy()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Toguna ended while starting, see " + log);
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException("Toguna was not ready within " + STARTING + ", see " + log);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        if (printed().contains("interceptorManager is not available")) {
            throw new IllegalStateException("Something called a singleton before it could begin, see " + log);
        }
    }

    private boolean healthy() {
        HttpRequest health =
                HttpRequest.newBuilder(own("/health")).timeout(STOPPING).build();
        try {
            return CLIENT.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        process.destroy();
        end(process);
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What distinguishes one instance from another. */
    public static final class Builder {

        private final Database database;
        private final Map<String, String> settings = new HashMap<>();
        private Toguna first;
        private Nginx proxy;
        private boolean jobsMayFail;

        private Builder(Database database) {
            this.database = database;
        }

        /** An environment variable, which also overrides one set here by default. */
        public Builder with(String variable, String value) {
            settings.put(variable, value);
            return this;
        }

        /** Its database will be taken away. */
        Builder jobsMayFail() {
            jobsMayFail = true;
            return this;
        }

        /** Everybody comes through this proxy, which is yet to be started. */
        Builder behind(Nginx proxy) {
            this.proxy = proxy;
            return this;
        }

        /**
         * With all of Java's compilers, as it ships, where ballots are checked by the hundred. Otherwise the first alone: a server
         * that lives for minutes spends more on the second than it gains.
         */
        public Builder computing() {
            return with("JAVA_TOOL_OPTIONS", "");
        }

        /** Starts both at once, and returns the two once they are healthy. */
        List<Toguna> startWith(UnaryOperator<Builder> second) {
            var both = new ArrayList<Toguna>();
            both.add(new Toguna(this));
            both.add(new Toguna(second.apply(beside(both.get(0)))));
            both.forEach(Toguna::launch);
            try {
                both.forEach(Toguna::awaitHealth);
                return both;
            } catch (RuntimeException e) {
                both.reversed().forEach(Toguna::close);
                throw e;
            }
        }

        /** Returns once Toguna answers that it is healthy. */
        public Toguna start() {
            Toguna toguna = new Toguna(this);
            try {
                toguna.start();
                return toguna;
            } catch (RuntimeException e) {
                toguna.close();
                throw e;
            }
        }
    }
}
