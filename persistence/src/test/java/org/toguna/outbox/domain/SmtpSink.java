package org.toguna.outbox.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A mail server on a loopback port that does what a test tells it: it answers late or never, refuses, hangs up, knows SMTPUTF8 or does
 * not. It writes down what it is told.
 */
public final class SmtpSink implements AutoCloseable {
    private static final int ANY_PORT = 0;

    /**
     * A letter that it took.
     *
     * @param to of the envelope
     * @param text headers and body, as they came
     */
    public record Received(String from, String to, String text, long nanoTime) {
        public String header(String name) {
            var found =
                    Pattern.compile("(?im)^" + name + ": ((?:.*\r\n[ \t])*.*)$").matcher(headers());
            return found.find() ? found.group(1) : "";
        }

        public String headers() {
            return text.substring(0, text.indexOf("\r\n\r\n") + 2);
        }
    }

    /** What it does at commands that look like this, instead of taking them. */
    private record Caprice(Pattern command, Optional<String> reply, CountDownLatch until) {}

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Caprice> caprices = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean utf8;
    private volatile Duration latency = Duration.ZERO;
    private volatile ServerSocket door;
    private volatile Thread porter;
    private final int port;

    public SmtpSink() {
        door = listen(ANY_PORT);
        port = door.getLocalPort();
    }

    private ServerSocket listen(int at) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 200);
            porter = start(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public SmtpSink knowsUtf8(boolean does) {
        utf8 = does;
        return this;
    }

    /** Each answer takes so long, as over a network. */
    public SmtpSink withLatency(Duration time) {
        latency = time;
        return this;
    }

    /** @param command a regular expression; {@code .} for the end of a letter, {@code (hello)} for a connection */
    public SmtpSink answers(String command, String reply) {
        caprices.add(new Caprice(Pattern.compile(command), Optional.of(reply), new CountDownLatch(0)));
        return this;
    }

    /** Says nothing to such a command until it is told to behave. */
    public SmtpSink isSilentAt(String command) {
        caprices.add(new Caprice(Pattern.compile(command), Optional.empty(), new CountDownLatch(1)));
        return this;
    }

    /** Takes everything again, also what it was silent at. */
    public void behaves() {
        var past = List.copyOf(caprices);
        caprices.clear();
        past.forEach(caprice -> caprice.until().countDown());
    }

    /** Nobody can connect any more, and those who were get nothing. */
    public void dies() {
        shut(door);
        try {
            // Only then is the port free again.
            porter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open.forEach(SmtpSink::shut);
        open.clear();
    }

    public void revives() {
        door = listen(port);
    }

    public List<String> commands() {
        return commands;
    }

    public List<Received> received() {
        return received;
    }

    public int connections() {
        return connections.get();
    }

    /** The first letter that is so; waits for it. */
    public Received await(Predicate<Received> wanted, Duration patience) {
        await(() -> received.stream().anyMatch(wanted), patience);
        return received.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such letter, but " + received + " after " + commands));
    }

    public Received awaitTo(String address, Duration patience) {
        return await(letter -> letter.to().equals(address), patience);
    }

    /** Until it was told something like that; fails after a time. */
    public void awaitCommand(String command, Duration patience) {
        var wanted = Pattern.compile(command);
        if (!await(() -> commands.stream().anyMatch(any -> wanted.matcher(any).find()), patience)) {
            throw new AssertionError("nobody said " + command + " but " + commands);
        }
    }

    private static boolean await(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return true;
    }

    @Override
    public void close() {
        behaves();
        dies();
    }

    private void accept(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                var socket = at.accept();
                open.add(socket);
                connections.incrementAndGet();
                start(() -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream());
            var out = socket.getOutputStream();
            var from = "";
            var to = "";
            reply("(hello)", "220 sink ESMTP", out);
            for (var line = readLine(in); line != null; line = readLine(in)) {
                commands.add(line);
                var verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                switch (verb) {
                    case "EHLO" ->
                        reply(
                                line,
                                "250-sink\r\n250-8BITMIME\r\n250" + (utf8 ? "-SMTPUTF8\r\n250" : "") + " HELP",
                                out);
                    case "MAIL" -> {
                        from = between(line);
                        reply(line, "250 ok", out);
                    }
                    case "RCPT" -> {
                        to = between(line);
                        reply(line, "250 ok", out);
                    }
                    case "DATA" -> {
                        if (reply(line, "354 go", out)) {
                            var letter = new Received(from, to, readData(in), System.nanoTime());
                            if (reply(".", "250 ok", out)) {
                                received.add(letter);
                            }
                        }
                    }
                    case "QUIT" -> {
                        reply(line, "221 bye", out);
                        return;
                    }
                    default -> reply(line, "250 ok", out);
                }
            }
        } catch (SocketException hungUp) {
            commands.add("(hung up)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.remove(socket);
        }
    }

    /** Whether it took the command. */
    private boolean reply(String command, String usual, OutputStream out) throws IOException {
        LockSupport.parkNanos(latency.toNanos());
        var caprice = caprices.stream()
                .filter(any -> any.command().matcher(command).find())
                .findFirst();
        var said = caprice.flatMap(Caprice::reply).orElse(usual);
        try {
            if (caprice.isPresent()) {
                caprice.get().until().await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.write((said + "\r\n").getBytes(UTF_8));
        out.flush();
        return said.equals(usual);
    }

    private static String between(String command) {
        return command.substring(command.indexOf('<') + 1, command.indexOf('>'));
    }

    private static String readLine(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            line.write(next);
        }
        return line.toString(UTF_8).stripTrailing();
    }

    private static String readData(InputStream in) throws IOException {
        var data = new ByteArrayOutputStream();
        var end = "\r\n.\r\n".getBytes(UTF_8);
        int matched = 2;
        while (matched < end.length) {
            int next = in.read();
            if (next < 0) {
                throw new SocketException("broke off");
            }
            data.write(next);
            matched = next == end[matched] ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return data.toString(UTF_8);
    }

    private static Thread start(Runnable work) {
        var thread = new Thread(work, "smtp-sink");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void shut(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception gone) {
            throw new IllegalStateException(gone);
        }
    }
}
