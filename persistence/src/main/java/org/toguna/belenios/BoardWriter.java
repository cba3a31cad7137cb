package org.toguna.belenios;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a box as an archive while it grows, byte for byte as the format wants it; like {@link BoardGrowth} it checks nothing. */
public final class BoardWriter {
    private final OutputStream out;
    private final long timestamp;
    private BoardGrowth last;

    private BoardWriter(OutputStream out, long timestamp) {
        this.out = out;
        this.timestamp = timestamp;
    }

    /** Begins an archive. The timestamp, in seconds, is that of the beginning of the election. */
    public static BoardWriter begin(
            OutputStream out, long timestamp, Election election, Trustees trustees, PublicCredentials credentials)
            throws IOException {
        BoardFile.writeHeader(out, timestamp);
        return new BoardWriter(out, timestamp).write(BoardGrowth.begin(election, trustees, credentials));
    }

    /** Goes on after what is there already; the stream must begin where the archive ends. */
    public static BoardWriter resume(OutputStream out, long timestamp, String head, int height) {
        var writer = new BoardWriter(out, timestamp);
        writer.last = BoardGrowth.after(head, height);
        return writer;
    }

    public BoardWriter ballot(Ballot ballot) throws IOException {
        return write(next().ballot(ballot));
    }

    public BoardWriter endBallots() throws IOException {
        return write(next().endBallots());
    }

    public BoardWriter encryptedTally(EncryptedTally tally, int counted) throws IOException {
        return write(next().encryptedTally(tally, counted));
    }

    /** The owner is the trustee's number, from 1, in the order of the trustees. */
    public BoardWriter shuffle(int owner, Shuffle shuffle) throws IOException {
        return write(next().shuffle(owner, shuffle));
    }

    public BoardWriter endShuffles() throws IOException {
        return write(next().endShuffles());
    }

    /** The owner as for a shuffle. */
    public BoardWriter partialDecryption(int owner, PartialDecryption decryption) throws IOException {
        return write(next().partialDecryption(owner, decryption));
    }

    public BoardWriter result(Result result) throws IOException {
        return write(next().result(result));
    }

    /** The hash of the last event. */
    public String head() {
        return last.head();
    }

    public int height() {
        return last.height();
    }

    private BoardGrowth next() {
        return BoardGrowth.after(last.head(), last.height());
    }

    private BoardWriter write(BoardGrowth growth) throws IOException {
        for (var file : growth.files()) {
            file.write(out, timestamp);
        }
        last = growth;
        return this;
    }
}
