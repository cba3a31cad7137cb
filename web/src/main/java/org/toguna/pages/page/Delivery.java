package org.toguna.pages.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An answer on its way to whoever asked, in the time that {@link Patience} gives. Who has left, or was too slow, is no fault of ours:
 * what remains is written to nobody, and one line says so to who looks for it.
 */
final class Delivery extends HttpServletResponseWrapper {
    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

    /** In bytes or characters; less than socket-write-buffer-size of ear/src/main/payara/preboot.asadmin. */
    private static final int PIECE = 8192;

    private final Patience.Exchange exchange;
    private final String address;
    private boolean toNobody;
    private ServletOutputStream stream;
    private PrintWriter writer;

    Delivery(HttpServletResponse response, Patience patience, String address) {
        super(response);
        this.exchange = patience.exchange();
        this.address = address;
    }

    @FunctionalInterface
    private interface Sending {
        void run() throws IOException;
    }

    /** A part of what is to be sent. */
    @FunctionalInterface
    private interface Piece {
        void send(int from, int length) throws IOException;
    }

    /** The container holds no more than a little for a slow reader, and hangs up on whoever is sent more than that at once. */
    private void inPieces(int from, int length, Piece piece) {
        for (int sent = 0; sent < length; sent += PIECE) {
            int start = from + sent;
            int size = Math.min(PIECE, length - sent);
            send(size, () -> piece.send(start, size));
        }
    }

    private void send(int bytes, Sending sending) {
        if (toNobody) {
            return;
        }
        try {
            exchange.move(() -> {
                sending.run();
                return bytes;
            });
        } catch (IOException gone) {
            toNobody = true;
            LOG.log(Level.FINE, "Nobody takes the answer of {0}: {1}", new Object[] {address, gone.getMessage()});
        }
    }

    @Override
    public void flushBuffer() {
        send(0, super::flushBuffer);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Sent(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(written(super.getWriter()));
        }
        return writer;
    }

    private Writer written(PrintWriter to) {
        return new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                inPieces(from, length, (start, size) -> to.write(text, start, size));
            }

            @Override
            public void write(String text, int from, int length) {
                inPieces(from, length, (start, size) -> to.write(text, start, size));
            }

            @Override
            public void flush() {
                send(0, to::flush);
            }

            @Override
            public void close() {
                send(0, to::close);
            }
        };
    }

    private final class Sent extends ServletOutputStream {
        private final ServletOutputStream to;

        Sent(ServletOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) {
            send(1, () -> to.write(one));
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            inPieces(from, length, (start, size) -> to.write(bytes, start, size));
        }

        @Override
        public void flush() {
            send(0, to::flush);
        }

        @Override
        public void close() {
            send(0, to::close);
        }

        @Override
        public boolean isReady() {
            return to.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            to.setWriteListener(listener);
        }
    }
}
