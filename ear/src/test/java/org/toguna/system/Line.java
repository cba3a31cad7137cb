package org.toguna.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The line between a server and its database, on loopback, which a test can cut or make silent, and mend. */
final class Line implements AutoCloseable {
    private final int to;
    private final ServerSocket door;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Object sound = new Object();
    private boolean silent;
    private volatile boolean cut;

    Line(int to) {
        this.to = to;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** As if the database had been stopped: connections break, and new ones are refused. */
    void cut() {
        cut = true;
        hangUp();
    }

    /** As if its machine had vanished: connections stay and new ones are taken, and nothing ever comes. */
    void silence() {
        synchronized (sound) {
            silent = true;
        }
    }

    void mend() {
        cut = false;
        synchronized (sound) {
            silent = false;
            sound.notifyAll();
        }
    }

    private void open() {
        try {
            while (true) {
                var from = door.accept();
                sockets.add(from);
                if (cut) {
                    from.close();
                } else {
                    threads.execute(() -> connect(from));
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void connect(Socket from) {
        try (from) {
            waitForSound();
            var database = new Socket(InetAddress.getLoopbackAddress(), to);
            sockets.add(database);
            var back = threads.submit(() -> pass(database, from));
            pass(from, database);
            database.close();
            back.get();
        } catch (Exception broken) {
            // As lines do.
        }
    }

    private Void pass(Socket from, Socket to) throws IOException, InterruptedException {
        var part = new byte[8192];
        for (int read = from.getInputStream().read(part);
                read >= 0;
                read = from.getInputStream().read(part)) {
            waitForSound();
            to.getOutputStream().write(part, 0, read);
        }
        to.shutdownOutput();
        return null;
    }

    private void waitForSound() throws InterruptedException {
        synchronized (sound) {
            while (silent) {
                sound.wait();
            }
        }
    }

    private void hangUp() {
        for (var socket = sockets.poll(); socket != null; socket = sockets.poll()) {
            try {
                socket.setSoLinger(true, 0);
                socket.close();
            } catch (IOException closed) {
                // It is.
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hangUp();
        threads.shutdownNow();
    }
}
