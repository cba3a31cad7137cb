package org.toguna.pages.page;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.toguna.values.Refusal;

/**
 * Takes bodies in, whole, before anybody reads them: within a size, in the time that {@link Patience} gives, and no more of the
 * large ones at the same time than memory holds.
 */
final class Intake {
    /** In bytes: a file of 10 MB, and the form around it. */
    static final int LARGEST = 11 << 20;

    /** In bytes. Nothing of a body that announces more is read. */
    static final int LARGEST_HEARD_OUT = 64 << 20;

    /** In bytes. Up to here a body is kept in memory while it comes in, and is not counted; most forms are smaller. */
    static final int SMALL = 64 << 10;

    /** Of large bodies that are being worked on, in units of {@link #SMALL}: two of the largest. */
    private static final int MOST_UNITS = 2 * LARGEST / SMALL;

    /** How many wait for others to be done, and for how long. */
    private static final int LONGEST_QUEUE = 10;

    private static final int QUEUE_SECONDS = 2;

    private final Semaphore room = new Semaphore(MOST_UNITS, true);
    private final Patience patience;

    Intake(Patience patience) {
        this.patience = patience;
    }

    /** A request that may be worked on; to be closed when that is done. */
    final class Taken implements AutoCloseable {
        private final HttpServletRequest request;
        private final int units;

        private Taken(HttpServletRequest request, int units) {
            this.request = request;
            this.units = units;
        }

        HttpServletRequest request() {
            return request;
        }

        @Override
        public void close() {
            room.release(units);
        }
    }

    /**
     * @throws Refusal {@code shared.tooLarge}, {@code shared.tooSlow}, {@code shared.http.503}, or {@code shared.http.400} for a
     *     body that broke off
     */
    Taken take(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST_HEARD_OUT) {
            throw tooLarge();
        }
        if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
            return unread(request);
        }
        try (var arriving = new Arriving(request.getInputStream(), announced(request))) {
            arriving.readWhole();
            int units = arriving.length <= SMALL ? 0 : 1 + arriving.length / SMALL;
            makeRoom(units);
            return taken(new WholeRequest(request, arriving.content()), units);
        }
    }

    /** How long the body will be, or -1 when nobody said; what is folded says how long it is before it is unfolded. */
    private static long announced(HttpServletRequest request) {
        return request.getHeader("Content-Encoding") == null ? request.getContentLengthLong() : -1;
    }

    /** One whose body nobody needs. */
    Taken unread(HttpServletRequest request) {
        return new Taken(request, 0);
    }

    private Taken taken(WholeRequest request, int units) {
        var taken = new Taken(request, units);
        try {
            request.readForm();
            return taken;
        } catch (Refusal unreadable) {
            taken.close();
            throw unreadable;
        }
    }

    private void makeRoom(int units) {
        try {
            if (room.getQueueLength() < LONGEST_QUEUE && room.tryAcquire(units, QUEUE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw busy();
    }

    private static Refusal tooLarge() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "shared.tooLarge");
    }

    private static Refusal busy() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, "shared.http.503");
    }

    /** A body on its way in: in memory while it is small, then in a file that nobody else sees and no crash leaves behind. */
    private final class Arriving implements AutoCloseable {
        private final ServletInputStream from;
        private final Patience.Exchange exchange = patience.exchange();
        private final byte[] part = new byte[8192];
        private final ByteArrayOutputStream start = new ByteArrayOutputStream();
        private FileChannel rest;
        private final long announced;
        private int length;

        Arriving(ServletInputStream from, long announced) {
            this.from = from;
            this.announced = announced;
        }

        /**
         * Past what was announced nothing is waited for: the platform says of no request with an Upgrade header that its body ends, and
         * Java’s own HTTP client sends one with every first request.
         */
        void readWhole() throws IOException {
            for (int read = next(); read >= 0; read = next()) {
                length += read;
                if (length > LARGEST) {
                    hearOut();
                    throw tooLarge();
                }
                if (length > SMALL && rest == null) {
                    rest = FileChannel.open(
                            Files.createTempFile("toguna-body", ""),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
                }
                into().write(part, 0, read);
            }
        }

        /** Whoever is hung up on while still talking never hears why; what was announced is heard out, and thrown away. */
        private void hearOut() throws IOException {
            for (int read = 0; length < announced && read >= 0; read = next()) {
                length += read;
            }
        }

        private OutputStream into() {
            return rest == null ? start : Channels.newOutputStream(rest);
        }

        private int next() throws IOException {
            int most = announced < 0 ? part.length : (int) Math.min(part.length, announced - length);
            if (most == 0) {
                return -1;
            }
            if (from.available() > 0) {
                return from.read(part, 0, most);
            }
            if (!patience.makesRoom()) {
                throw busy();
            }
            try {
                return exchange.move(() -> from.read(part, 0, most));
            } catch (Patience.TooSlow letGo) {
                throw new Refusal(Refusal.Kind.TOO_SLOW, "shared.tooSlow");
            } catch (IOException broken) {
                throw broken.getCause() instanceof TimeoutException
                        ? new Refusal(Refusal.Kind.TOO_SLOW, "shared.tooSlow")
                        : new Refusal(Refusal.Kind.UNREADABLE, "shared.http.400");
            }
        }

        byte[] content() throws IOException {
            if (rest == null) {
                return start.toByteArray();
            }
            var content = new byte[length];
            System.arraycopy(start.toByteArray(), 0, content, 0, start.size());
            rest.position(0);
            Channels.newInputStream(rest).readNBytes(content, start.size(), length - start.size());
            return content;
        }

        @Override
        public void close() throws IOException {
            if (rest != null) {
                rest.close();
            }
        }
    }
}
