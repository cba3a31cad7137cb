package org.toguna.belenios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes next in a box: files, in their order, each event chained to the one before. It does not check what it is given: check a
 * ballot before adding it, since nothing can be taken back.
 */
public final class BoardGrowth {
    private final List<BoardFile> files = new ArrayList<>();
    private Optional<String> head;
    private int height;

    private BoardGrowth(Optional<String> head, int height) {
        this.head = head;
        this.height = height;
    }

    public static BoardGrowth begin(Election election, Trustees trustees, PublicCredentials credentials) {
        var growth = new BoardGrowth(Optional.empty(), -1);
        var setup =
                new Setup(growth.data(election.json()), growth.data(trustees.json()), growth.data(credentials.json()));
        return growth.event(Event.Type.SETUP, Optional.of(growth.data(setup.json())));
    }

    /** Goes on after the event with that hash and height. */
    public static BoardGrowth after(String head, int height) {
        return new BoardGrowth(Optional.of(head), height);
    }

    public BoardGrowth ballot(Ballot ballot) {
        return event(Event.Type.BALLOT, Optional.of(data(ballot.json())));
    }

    public BoardGrowth endBallots() {
        return event(Event.Type.END_BALLOTS, Optional.empty());
    }

    public BoardGrowth encryptedTally(EncryptedTally tally, int counted) {
        var sized = new SizedTally(counted, counted, data(tally.json()));
        return event(Event.Type.ENCRYPTED_TALLY, Optional.of(data(sized.json())));
    }

    /** The owner is the trustee's number, from 1, in the order of the trustees. */
    public BoardGrowth shuffle(int owner, Shuffle shuffle) {
        var owned = new Owned(owner, data(shuffle.json()));
        return event(Event.Type.SHUFFLE, Optional.of(data(owned.json())));
    }

    public BoardGrowth endShuffles() {
        return event(Event.Type.END_SHUFFLES, Optional.empty());
    }

    /** The owner as for a shuffle. */
    public BoardGrowth partialDecryption(int owner, PartialDecryption decryption) {
        var owned = new Owned(owner, data(decryption.json()));
        return event(Event.Type.PARTIAL_DECRYPTION, Optional.of(data(owned.json())));
    }

    public BoardGrowth result(Result result) {
        return event(Event.Type.RESULT, Optional.of(data(result.json())));
    }

    public List<BoardFile> files() {
        return List.copyOf(files);
    }

    /** The hash of the last event. */
    public String head() {
        return head.orElseThrow();
    }

    public int height() {
        return height;
    }

    private String data(String json) {
        var entry = Archive.Entry.data(json);
        files.add(BoardFile.of(entry));
        return entry.hash();
    }

    private BoardGrowth event(Event.Type type, Optional<String> payload) {
        height++;
        var entry = Archive.Entry.event(new Event(head, height, type, payload));
        files.add(BoardFile.of(entry));
        head = Optional.of(entry.hash());
        return this;
    }
}
