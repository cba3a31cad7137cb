package org.toguna.voting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.BoardFile;
import org.toguna.belenios.BoardGrowth;
import org.toguna.belenios.Election;
import org.toguna.belenios.EncryptedTally;
import org.toguna.belenios.PartialDecryption;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.Result;
import org.toguna.belenios.SignedShuffle;
import org.toguna.belenios.Trustees;
import org.toguna.identity.domain.Token;
import org.toguna.values.Refusal;

/**
 * What is in each box, in its order. Whoever adds something has checked it, and holds the lock of the vote: the end of the chain that
 * the vote knows is then the end of what is here.
 */
@ApplicationScoped
public class PublishedBoxes {
    /** A box begins with these files: election, trustees, credentials, the data of the setup and its event. */
    private static final int ELECTION = 0;

    private static final int TRUSTEES = 1;
    private static final int CREDENTIALS = 2;
    private static final int FIRST_BALLOT = 5;

    /** Even: a ballot and its event. */
    private static final int FILES_AT_ONCE = 200;

    @PersistenceContext
    EntityManager entities;

    protected PublishedBoxes() {}

    public PublishedBoxes(EntityManager entities) {
        this.entities = entities;
    }

    public void begin(
            VerifiableVote vote, Election election, Trustees trustees, PublicCredentials credentials, Instant now) {
        var growth = BoardGrowth.begin(election, trustees, credentials);
        store(vote, growth);
        vote.begin(election, growth, now);
    }

    /** The receipt for a ballot that the box has; refuses one that its voter has replaced since.
     *
     * @throws Refusal {@code voting.box.replayed}
     */
    public Optional<Receipt> receipt(VerifiableVote vote, Ballot ballot) {
        var known = find(vote.id(), ballot.tracker());
        if (known.isPresent() && known.get().height() != last(vote.id(), credentialHash(ballot))) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.replayed");
        }
        return known;
    }

    public Receipt accept(VerifiableVote vote, Ballot ballot) {
        var growth = vote.next().ballot(ballot);
        store(vote, growth);
        vote.count(growth);
        entities.createNativeQuery("INSERT INTO box_ballot (box_id, tracker, credential_hash, height, head)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, vote.id())
                .setParameter(2, ballot.tracker())
                .setParameter(3, credentialHash(ballot))
                .setParameter(4, growth.height())
                .setParameter(5, growth.head())
                .executeUpdate();
        return new Receipt(ballot.tracker(), growth.height(), growth.head(), false);
    }

    /** By this a roll knows a credential. */
    public static String credentialHash(Ballot ballot) {
        return Token.hash(ballot.credential().toString());
    }

    public void close(VerifiableVote vote) {
        var growth = vote.next().endBallots();
        store(vote, growth);
        vote.close(growth);
    }

    public void addUp(VerifiableVote vote) {
        var ballots = ballots(vote);
        var tally = EncryptedTally.of(election(vote.id()), ballots::iterator);
        var growth = vote.next().encryptedTally(tally, counted(vote.id()));
        store(vote, growth);
        vote.addUp(tally, growth);
    }

    /** Of the ballots as shuffled so far; the last trustee's ends the shuffles. */
    public void shuffle(VerifiableVote vote, BoxTrustee trustee, SignedShuffle signed, boolean isLast) {
        var shuffle = signed.shuffle();
        var latest = vote.encryptedTally().orElseThrow().shuffled(shuffle, election(vote.id()));
        var growth = vote.next().shuffle(trustee.number(), shuffle);
        store(vote, growth);
        vote.shuffle(latest, growth);
        trustee.shuffled(signed.signature());
        if (isLast) {
            var end = vote.next().endShuffles();
            store(vote, end);
            vote.endShuffles(end);
        }
    }

    /** Once all trustees have decrypted: their shares appear together, in the order of their numbers, and the result. */
    public void conclude(VerifiableVote vote, List<BoxTrustee> trustees) {
        trustees.forEach(trustee -> trustee.unseal().ifPresent(share -> {
            var growth = vote.next().partialDecryption(trustee.number(), share);
            store(vote, growth);
            vote.grow(growth);
        }));
        var election = election(vote.id());
        var tally = vote.encryptedTally().orElseThrow();
        var decryptions = decryptions(vote);
        var result = Result.of(tally, decryptions, counted(vote.id()), election);
        var growth = vote.next().result(result);
        store(vote, growth);
        vote.grow(growth);
        vote.conclude(result, Result.spoiled(tally, decryptions, election).get(0));
    }

    private void store(VerifiableVote vote, BoardGrowth growth) {
        int seq = vote.records();
        for (var file : growth.files()) {
            entities.persist(new BoxRecord(vote.id(), seq++, file));
        }
        entities.flush();
    }

    public Election election(UUID box) {
        return Election.read(file(box, ELECTION));
    }

    public Trustees trustees(UUID box) {
        return Trustees.read(file(box, TRUSTEES));
    }

    public PublicCredentials credentials(UUID box) {
        return PublicCredentials.read(file(box, CREDENTIALS));
    }

    private String file(UUID box, int seq) {
        return files(box, seq, 1).get(0).json();
    }

    /** At most so many files from one on, in their order. */
    public List<BoardFile> files(UUID box, int from, int most) {
        return entities.createQuery(
                        "SELECT NEW org.toguna.belenios.BoardFile(r.name, r.contents) FROM BoxRecord r"
                                + " WHERE r.boxId = :box AND r.seq >= :first AND r.seq < :end ORDER BY r.seq",
                        BoardFile.class)
                .setParameter("box", box)
                .setParameter("first", from)
                .setParameter("end", from + most)
                .getResultList();
    }

    /** Each is followed by its event. They are read by and by: all of them may be more than memory holds. */
    private Stream<Ballot> ballots(VerifiableVote vote) {
        int end = FIRST_BALLOT + 2 * vote.ballots();
        return IntStream.iterate(FIRST_BALLOT, from -> from < end, from -> from + FILES_AT_ONCE)
                .mapToObj(from -> files(vote.id(), from, Math.min(FILES_AT_ONCE, end - from)))
                .flatMap(files -> IntStream.range(0, files.size() / 2).mapToObj(i -> files.get(2 * i)))
                .map(file -> Ballot.read(file.json().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * After the ballots: the end of ballots, the tally with its sizes and its event, three files for each shuffle and their end where
     * ballots are ranked, then three files for each trustee.
     */
    private List<PartialDecryption> decryptions(VerifiableVote vote) {
        int trustees = trustees(vote.id()).keys().size();
        int first = FIRST_BALLOT + 2 * vote.ballots() + 4 + (vote.isRanked() ? 3 * trustees + 1 : 0);
        var files = files(vote.id(), first, vote.records() - first);
        var decryptions = new ArrayList<PartialDecryption>();
        for (int i = 0; i < files.size(); i += 3) {
            decryptions.add(PartialDecryption.read(files.get(i).json()));
        }
        return decryptions;
    }

    public BallotState state(UUID box, String tracker) {
        return height(box, tracker)
                .map(height -> height == lastOfSameVoter(box, tracker) ? BallotState.PRESENT : BallotState.REPLACED)
                .orElse(BallotState.NOT_FOUND);
    }

    /** The tracker of the last ballot of a credential: the one that counts. */
    public Optional<String> latest(UUID box, String credential) {
        try {
            return Optional.of((String) entities.createNativeQuery("SELECT tracker FROM box_ballot WHERE box_id = ?1"
                            + " AND credential_hash = ?2 ORDER BY height DESC FETCH FIRST 1 ROW ONLY")
                    .setParameter(1, box)
                    .setParameter(2, Token.hash(credential))
                    .getSingleResult());
        } catch (NoResultException none) {
            return Optional.empty();
        }
    }

    public Optional<Integer> height(UUID box, String tracker) {
        return find(box, tracker).map(Receipt::height);
    }

    private Optional<Receipt> find(UUID box, String tracker) {
        try {
            var row = (Object[])
                    entities.createNativeQuery("SELECT height, head FROM box_ballot WHERE box_id = ?1 AND tracker = ?2")
                            .setParameter(1, box)
                            .setParameter(2, tracker)
                            .getSingleResult();
            return Optional.of(new Receipt(tracker, ((Number) row[0]).intValue(), (String) row[1], true));
        } catch (NoResultException none) {
            return Optional.empty();
        }
    }

    private int last(UUID box, String credentialHash) {
        return number(entities.createNativeQuery(
                        "SELECT MAX(height) FROM box_ballot WHERE box_id = ?1 AND credential_hash = ?2")
                .setParameter(1, box)
                .setParameter(2, credentialHash)
                .getSingleResult());
    }

    private int lastOfSameVoter(UUID box, String tracker) {
        return number(entities.createNativeQuery("SELECT MAX(l.height) FROM box_ballot b JOIN box_ballot l"
                        + " ON l.box_id = b.box_id AND l.credential_hash = b.credential_hash"
                        + " WHERE b.box_id = ?1 AND b.tracker = ?2")
                .setParameter(1, box)
                .setParameter(2, tracker)
                .getSingleResult());
    }

    /** How many ballots count: the last of each credential. */
    public int counted(UUID box) {
        return number(
                entities.createNativeQuery("SELECT COUNT(DISTINCT credential_hash) FROM box_ballot WHERE box_id = ?1")
                        .setParameter(1, box)
                        .getSingleResult());
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
