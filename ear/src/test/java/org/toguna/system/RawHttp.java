package org.toguna.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;

/** HTTP by hand, for what no well-behaved client sends; a connection for each request. */
final class RawHttp {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Toguna toguna;

    RawHttp(Toguna toguna) {
        this.toguna = toguna;
    }

    /**
     * A request as it goes over the wire.
     *
     * @param target path and query, as they are
     * @param headers whole lines, without Host, Connection and Content-Length
     */
    record Request(String method, String target, List<String> headers, byte[] body) {
        private byte[] bytes(String host) {
            var head = new StringBuilder(
                    method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n");
            headers.forEach(line -> head.append(line).append("\r\n"));
            if (body.length > 0 || !method.equals("GET")) {
                head.append("Content-Length: ").append(body.length).append("\r\n");
            }
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(head.append("\r\n").toString().getBytes(UTF_8));
            bytes.writeBytes(body);
            return bytes.toByteArray();
        }

        @Override
        public String toString() {
            var text = new String(body, UTF_8);
            return method + " " + shortened(target) + " "
                    + headers.stream().map(RawHttp::shortened).toList() + " " + shortened(text);
        }
    }

    /**
     * What came back.
     *
     * @param status 0 when the connection was closed without an answer, -1 when none came in time
     */
    record Answer(int status, String head, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String toString() {
            return status + " " + header("Content-Type") + " " + shortened(body);
        }
    }

    Answer send(Request request) {
        var address = toguna.uri("/");
        var received = new ByteArrayOutputStream();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), (int) PATIENCE.toMillis());
            long end = System.nanoTime() + PATIENCE.toNanos();
            send(request.bytes(address.getAuthority()), socket);
            var buffer = new byte[8192];
            while (true) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return new Answer(-1, "", "no answer within " + PATIENCE);
                }
                socket.setSoTimeout((int) left);
                int read = socket.getInputStream().read(buffer);
                if (read < 0) {
                    return answer(received.toByteArray());
                }
                received.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException late) {
            return new Answer(-1, "", "no answer within " + PATIENCE);
        } catch (IOException closed) {
            return answer(received.toByteArray());
        }
    }

    /** A server may answer and close before it has read everything; its answer counts. */
    private static void send(byte[] bytes, Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException closedEarly) {
            if (socket.getInputStream().available() == 0) {
                throw closedEarly;
            }
        }
    }

    private static Answer answer(byte[] received) {
        var text = new String(received, ISO_8859_1);
        if (!text.startsWith("HTTP/1.1 ")) {
            return new Answer(0, "", text);
        }
        int end = text.indexOf("\r\n\r\n");
        var head = end < 0 ? text : text.substring(0, end);
        var body = end < 0 ? "" : new String(received, end + 4, received.length - end - 4, UTF_8);
        return new Answer(Integer.parseInt(text.substring(9, 12)), head, body);
    }

    private static String shortened(String text) {
        var printable = text.replace("\r", "\\r").replace("\n", "\\n");
        return printable.length() <= 400 ? printable : printable.substring(0, 400) + "… (" + printable.length() + ")";
    }
}
