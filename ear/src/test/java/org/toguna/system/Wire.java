package org.toguna.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Speaks to {@link Toguna} byte by byte: what a well-bred client would not send, and what came back as it came. */
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Wire() {}

    /** What came back. */
    record Answer(int status, List<String> head, String body) {

        /** The values of a header, in their order. */
        List<String> all(String header) {
            var prefix = header.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .toList();
        }

        /** Of a header that is there once, or empty. */
        String header(String header) {
            return String.join(", ", all(header));
        }

        String whole() {
            return String.join("\n", head) + "\n\n" + body;
        }
    }

    /** @param headers whole lines; Host is added where none is given */
    static Answer send(Toguna toguna, String method, String target, String... headers) {
        return send(toguna.port(), method, target, headers);
    }

    /** To a node itself, whatever stands before it. */
    static Answer send(int port, String method, String target, String... headers) {
        var host = Arrays.stream(headers).anyMatch(line -> line.startsWith("Host:")) ? "" : "Host: 127.0.0.1\r\n";
        var lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        var request = method + " " + target + " HTTP/1.1\r\n" + host + "Connection: close\r\n" + lines + "\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return read(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    private static Answer read(String text) {
        var parts = text.split("\r\n\r\n", 2);
        var head = List.of(parts[0].split("\r\n"));
        return new Answer(Integer.parseInt(head.get(0).split(" ")[1]), head, parts.length == 1 ? "" : parts[1]);
    }
}
