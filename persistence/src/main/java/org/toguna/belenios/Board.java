package org.toguna.belenios;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The public data D of an election (4.4), read in order: the files are what they claim to be, the events are chained, and each stands
 * where it may, right after its data. Whether the data are right is for {@link Verifier} to say.
 */
public final class Board {
    /** How far the election has come. */
    public enum Stage {
        EMPTY,
        OPEN,
        CLOSED,
        TALLIED,
        /** Every trustee has shuffled: of a vote with ranked questions alone. */
        SHUFFLED,
        DECRYPTED
    }

    private final List<Group> groups;
    private final long timestamp;
    private final List<byte[]> ballots = new ArrayList<>();
    private final Set<String> ballotHashes = new HashSet<>();
    private final Map<Integer, Shuffle> shuffles = new LinkedHashMap<>();
    private final Map<Integer, PartialDecryption> decryptions = new LinkedHashMap<>();
    private final List<Archive.Entry> pending = new ArrayList<>();

    private final Set<String> events = new HashSet<>();

    private Stage stage = Stage.EMPTY;
    private String head;
    private int height = -1;
    private Election election;
    private Trustees trustees;
    private PublicCredentials credentials;
    private SizedTally sizedTally;
    private EncryptedTally encryptedTally;
    private Result result;

    private Board(List<Group> groups, long timestamp) {
        this.groups = groups;
        this.timestamp = timestamp;
    }

    public static Board read(InputStream in) throws IOException {
        return read(in, Group.KNOWN);
    }

    static Board read(InputStream in, List<Group> groups) throws IOException {
        var archive = Archive.open(in);
        var board = new Board(groups, archive.timestamp());
        for (var entry = archive.next(); entry.isPresent(); entry = archive.next()) {
            board.add(entry.get());
        }
        Refused.unless(board.pending.isEmpty(), Reason.DATA_STRAY);
        Refused.unless(board.stage != Stage.EMPTY, Reason.EVENT_ORDER, "no setup");
        return board;
    }

    private void add(Archive.Entry entry) {
        if (entry.isData()) {
            Refused.unless(!ballotHashes.contains(entry.hash()), Reason.BALLOT_DOUBLED, entry.hash());
            pending.add(entry);
            return;
        }
        var event = Event.read(entry.contents());
        Refused.unless(event.parent().equals(Optional.ofNullable(head)), Reason.EVENT_PARENT, "height " + height);
        Refused.unless(event.height() == height + 1, Reason.EVENT_HEIGHT, "height " + event.height());
        Refused.unless(mayCome(event.type()), Reason.EVENT_ORDER, event.type().name());
        take(event);
        pending.clear();
        head = entry.hash();
        events.add(head);
        height = event.height();
    }

    private boolean mayCome(Event.Type type) {
        return switch (type) {
            case SETUP -> stage == Stage.EMPTY;
            case BALLOT, END_BALLOTS -> stage == Stage.OPEN;
            case ENCRYPTED_TALLY -> stage == Stage.CLOSED;
            case SHUFFLE, END_SHUFFLES -> stage == Stage.TALLIED && election.isRanked();
            case PARTIAL_DECRYPTION, RESULT ->
                election != null && stage == (election.isRanked() ? Stage.SHUFFLED : Stage.TALLIED);
        };
    }

    private void take(Event event) {
        switch (event.type()) {
            case SETUP -> setup(event);
            case BALLOT -> {
                Refused.unless(
                        event.payload().filter(ballotHashes::contains).isEmpty(),
                        Reason.BALLOT_DOUBLED,
                        "height " + event.height());
                ballots.add(data(event, 1).get(0).contents());
                ballotHashes.add(pending.get(0).hash());
            }
            case END_BALLOTS -> {
                data(event, 0);
                stage = Stage.CLOSED;
            }
            case ENCRYPTED_TALLY -> {
                var data = data(event, 2);
                encryptedTally = EncryptedTally.read(json(data.get(0)));
                sizedTally = SizedTally.read(json(data.get(1)));
                Refused.unless(sizedTally.encryptedTally().equals(data.get(0).hash()), Reason.TALLY_REFERENCE);
                stage = Stage.TALLIED;
            }
            case SHUFFLE -> shuffle(data(event, 2));
            case END_SHUFFLES -> {
                data(event, 0);
                Refused.unless(shuffles.size() == trustees.keys().size(), Reason.SHUFFLE_MISSING);
                stage = Stage.SHUFFLED;
            }
            case PARTIAL_DECRYPTION -> decryption(data(event, 2));
            case RESULT -> {
                result = Result.read(json(data(event, 1).get(0)));
                stage = Stage.DECRYPTED;
            }
        }
    }

    private void setup(Event event) {
        var data = data(event, 4);
        var setup = Setup.read(json(data.get(3)));
        Refused.unless(
                setup.equals(new Setup(
                        data.get(0).hash(), data.get(1).hash(), data.get(2).hash())),
                Reason.SETUP_REFERENCE);
        election = Election.read(json(data.get(0)), groups);
        trustees = Trustees.read(json(data.get(1)));
        credentials = PublicCredentials.read(json(data.get(2)));
        stage = Stage.OPEN;
    }

    private void shuffle(List<Archive.Entry> data) {
        var owned = Owned.read(json(data.get(1)));
        Refused.unless(owned.payload().equals(data.get(0).hash()), Reason.SHUFFLE_REFERENCE);
        Refused.unless(isTrustee(owned.owner()), Reason.SHUFFLE_OWNER, "owner " + owned.owner());
        Refused.unless(!shuffles.containsKey(owned.owner()), Reason.SHUFFLE_DOUBLED, "owner " + owned.owner());
        shuffles.put(owned.owner(), Shuffle.read(json(data.get(0))));
    }

    private boolean isTrustee(int owner) {
        return owner >= 1 && owner <= trustees.keys().size();
    }

    private void decryption(List<Archive.Entry> data) {
        var owned = Owned.read(json(data.get(1)));
        Refused.unless(owned.payload().equals(data.get(0).hash()), Reason.DECRYPTION_REFERENCE);
        Refused.unless(isTrustee(owned.owner()), Reason.DECRYPTION_OWNER, "owner " + owned.owner());
        Refused.unless(!decryptions.containsKey(owned.owner()), Reason.DECRYPTION_DOUBLED, "owner " + owned.owner());
        decryptions.put(owned.owner(), PartialDecryption.read(json(data.get(0))));
    }

    /** The data since the event before: as many as this one needs, the last of them named as its payload. */
    private List<Archive.Entry> data(Event event, int count) {
        var at = "height " + event.height();
        Refused.unless(pending.size() >= count, Reason.PAYLOAD_MISSING, at);
        Refused.unless(pending.size() <= count, Reason.DATA_STRAY, at);
        var last = count == 0
                ? Optional.<String>empty()
                : Optional.of(pending.get(count - 1).hash());
        Refused.unless(event.payload().equals(last), Reason.PAYLOAD_OTHER, at);
        return pending;
    }

    private static JsonReader json(Archive.Entry entry) {
        return JsonReader.of(entry.contents());
    }

    public Stage stage() {
        return stage;
    }

    /** Of the archive's header, in seconds; every file bears it. */
    public long timestamp() {
        return timestamp;
    }

    /** The hash of the last event: who has noted it can tell later that nothing before it was changed. */
    public String head() {
        return head;
    }

    /** Whether an event of that hash is in the chain, so that nothing before it is any other than when it was the last. */
    public boolean holds(String event) {
        return events.contains(event);
    }

    public int height() {
        return height;
    }

    public Election election() {
        return election;
    }

    public Trustees trustees() {
        return trustees;
    }

    public PublicCredentials credentials() {
        return credentials;
    }

    /** The ballots in the order of their arrival, unchecked. */
    List<byte[]> ballots() {
        return ballots;
    }

    SizedTally sizedTally() {
        return sizedTally;
    }

    public Optional<EncryptedTally> encryptedTally() {
        return Optional.ofNullable(encryptedTally);
    }

    /** By the trustee's number, from 1, in the order in which they shuffled. */
    public Map<Integer, Shuffle> shuffles() {
        return shuffles;
    }

    /** What the trustees decrypt: the encrypted tally, as shuffled so far. */
    public Optional<EncryptedTally> latestTally() {
        return encryptedTally().map(tally -> {
            var latest = tally;
            for (var shuffle : shuffles.values()) {
                latest = latest.shuffled(shuffle, election);
            }
            return latest;
        });
    }

    /** By the trustee's number, from 1. */
    public Map<Integer, PartialDecryption> decryptions() {
        return decryptions;
    }

    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }
}
