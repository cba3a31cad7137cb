package org.toguna.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Connections that behave as no browser does, to a server on loopback alone. They are as many as they were made, and all gone once
 * closed.
 */
final class Attackers implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Toguna toguna;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Attackers(Toguna toguna) {
        this.toguna = toguna;
        if (!InetAddress.getLoopbackAddress().isLoopbackAddress()) {
            throw new IllegalStateException("Loopback only");
        }
    }

    /** Forms of which a byte comes in every two seconds, and never the last. */
    Attackers sendSlowly(int howMany) {
        connect(howMany, 0).forEach(socket -> say(socket, """
                POST /fr/sign-in HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: 100000\r
                \r
                f=f&email="""));
        clock.scheduleWithFixedDelay(() -> sockets.forEach(socket -> say(socket, "x")), 2, 2, TimeUnit.SECONDS);
        return this;
    }

    /** Readers who ask for something and do not read it. */
    Attackers readNothing(int howMany, String path) {
        connect(howMany, 2048).forEach(socket -> ask(socket, path));
        return this;
    }

    /** Readers who ask for something, and leave when it begins to come. */
    Attackers leave(int howMany, String path) {
        for (int i = 0; i < howMany; i++) {
            try (var socket = connect(2048)) {
                ask(socket, path);
                socket.getInputStream().read();
                // Whatever is still sent is answered with a reset.
                socket.setSoLinger(true, 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** What a body of so many bytes, that does not say its length, is answered with: the status line, or why there is none. */
    String sendWithoutEnd(long bytes) {
        try (var socket = connect(0)) {
            say(socket, """
                    POST /api/sessions HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Transfer-Encoding: chunked\r
                    \r
                    """);
            var chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(ISO_8859_1);
            try {
                for (long sent = 0; sent < bytes && socket.getInputStream().available() == 0; sent += 0x10000) {
                    socket.getOutputStream().write(chunk);
                }
            } catch (IOException refused) {
                // The answer may be there all the same.
            }
            return statusLine(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How those who are still connected were answered so far. */
    List<String> answers() {
        return sockets.stream()
                .filter(socket -> isAnswered(socket))
                .map(Attackers::statusLine)
                .toList();
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException closed) {
            return false;
        }
    }

    private static String statusLine(Socket socket) {
        var line = new StringBuilder();
        try {
            for (int c = socket.getInputStream().read();
                    c > '\r';
                    c = socket.getInputStream().read()) {
                line.append((char) c);
            }
            return line.toString();
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    private List<Socket> connect(int howMany, int receiveBuffer) {
        var connected = IntStream.range(0, howMany)
                .mapToObj(i -> connect(receiveBuffer))
                .toList();
        sockets.addAll(connected);
        return connected;
    }

    private Socket connect(int receiveBuffer) {
        var socket = new Socket();
        try {
            if (receiveBuffer > 0) {
                socket.setReceiveBufferSize(receiveBuffer);
            }
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(
                    new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), toguna.uri("/").getPort()),
                    PATIENCE_MILLIS);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ask(Socket socket, String path) {
        say(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    private static void say(Socket socket, String words) {
        try {
            socket.getOutputStream().write(words.getBytes(ISO_8859_1));
        } catch (IOException let) {
            // It was let go.
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        for (var socket : sockets) {
            try {
                socket.close();
            } catch (IOException gone) {
                // That is all that was wanted.
            }
        }
    }
}
