package org.toguna.belenios;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes public data, byte for byte as the format wants them, each event chained to the one before. It does not check what it is
 * given: check a ballot before adding it, since nothing can be taken back.
 */
public final class BoardWriter {
    private final OutputStream out;
    private final long timestamp;
    private Optional<String> head;
    private int height;

    private BoardWriter(OutputStream out, long timestamp, Optional<String> head, int height) {
        this.out = out;
        this.timestamp = timestamp;
        this.head = head;
        this.height = height;
    }

    /** Begins an archive. The timestamp, in seconds, is that of the beginning of the election. */
    public static BoardWriter begin(
            OutputStream out, long timestamp, Election election, Trustees trustees, PublicCredentials credentials)
            throws IOException {
        var writer = new BoardWriter(out, timestamp, Optional.empty(), -1);
        out.write(Archive.Entry.header(timestamp).blocks(timestamp));
        var setup =
                new Setup(writer.data(election.json()), writer.data(trustees.json()), writer.data(credentials.json()));
        writer.event(Event.Type.SETUP, Optional.of(writer.data(setup.json())));
        return writer;
    }

    /** Goes on after what is there already; the stream must begin where the archive ends. */
    public static BoardWriter resume(OutputStream out, long timestamp, String head, int height) {
        return new BoardWriter(out, timestamp, Optional.of(head), height);
    }

    public BoardWriter ballot(Ballot ballot) throws IOException {
        return event(Event.Type.BALLOT, Optional.of(data(ballot.json())));
    }

    public BoardWriter endBallots() throws IOException {
        return event(Event.Type.END_BALLOTS, Optional.empty());
    }

    public BoardWriter encryptedTally(EncryptedTally tally, int counted) throws IOException {
        var sized = new SizedTally(counted, counted, data(tally.json()));
        return event(Event.Type.ENCRYPTED_TALLY, Optional.of(data(sized.json())));
    }

    /** The owner is the trustee's number, from 1, in the order of the trustees. */
    public BoardWriter partialDecryption(int owner, PartialDecryption decryption) throws IOException {
        var owned = new Owned(owner, data(decryption.json()));
        return event(Event.Type.PARTIAL_DECRYPTION, Optional.of(data(owned.json())));
    }

    public BoardWriter result(Result result) throws IOException {
        return event(Event.Type.RESULT, Optional.of(data(result.json())));
    }

    /** The hash of the last event. */
    public String head() {
        return head.orElseThrow();
    }

    public int height() {
        return height;
    }

    private String data(String json) throws IOException {
        var entry = Archive.Entry.data(json);
        out.write(entry.blocks(timestamp));
        return entry.hash();
    }

    private BoardWriter event(Event.Type type, Optional<String> payload) throws IOException {
        height++;
        var entry = Archive.Entry.event(new Event(head, height, type, payload));
        out.write(entry.blocks(timestamp));
        head = Optional.of(entry.hash());
        return this;
    }
}
