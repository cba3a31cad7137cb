package org.toguna.belenios;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Checks a whole archive (3.5). Everything holds, or the first thing that does not is told as a {@link Refused}. */
public final class Verifier {
    /** The parts of the verification, in their order. */
    public enum Check {
        ARCHIVE,
        SETUP,
        CREDENTIALS,
        BALLOTS,
        ENCRYPTED_TALLY,
        SHUFFLES,
        DECRYPTIONS,
        SHARES,
        RESULT
    }

    /** Hears how far the verification is; ballots are told from several threads. */
    public interface Listener {
        void passed(Check check);

        void ballots(int done, int all);

        Listener NONE = new Listener() {
            @Override
            public void passed(Check check) {}

            @Override
            public void ballots(int done, int all) {}
        };
    }

    private final List<Group> groups;
    private final Function<Election, Arithmetic> arithmetic;

    Verifier(Group group, Function<Election, Arithmetic> arithmetic) {
        this(List.of(group), arithmetic);
    }

    Verifier(List<Group> groups, Function<Election, Arithmetic> arithmetic) {
        this.groups = groups;
        this.arithmetic = arithmetic;
    }

    public Verifier() {
        this(Group.KNOWN, Arithmetic::fast);
    }

    public Verdict verify(InputStream archive, Listener listener) throws IOException {
        var board = Board.read(archive, groups);
        listener.passed(Check.ARCHIVE);
        return verify(board, listener);
    }

    /** Without the proofs of the shares, which are not in the archive. */
    public Verdict verify(Board board, Listener listener) {
        return verify(board, Optional.empty(), listener);
    }

    /** @param beside what was published beside the archive */
    public Verdict verify(Board board, Optional<ShareProofs> beside, Listener listener) {
        var election = board.election();
        board.trustees().check(election);
        listener.passed(Check.SETUP);
        board.credentials().check(election.group());
        listener.passed(Check.CREDENTIALS);
        var counted = EncryptedTally.last(ballots(board, listener));
        listener.passed(Check.BALLOTS);
        boolean bound = false;
        var spoiled = List.<Set<Integer>>of();
        if (board.encryptedTally().isPresent()) {
            var tally = board.encryptedTally().get();
            Refused.unless(tally.shape().equals(EncryptedTally.shape(election, counted.size())), Reason.TALLY_SHAPE);
            Refused.unless(board.sizedTally().numTallied() == counted.size(), Reason.TALLY_COUNT);
            Refused.unless(board.sizedTally().totalWeight() == counted.size(), Reason.TALLY_WEIGHT);
            Refused.unless(tally.equals(EncryptedTally.of(election, counted.values())), Reason.TALLY_PRODUCT);
            listener.passed(Check.ENCRYPTED_TALLY);
            var shuffled = shuffled(board, tally, listener);
            decryptions(board, shuffled, listener);
            bound = beside.isPresent() && bound(board, beside.get(), listener);
            if (board.result().isPresent()) {
                var decryptions = board.decryptions().values();
                board.result().get().check(shuffled, decryptions, counted.size(), election);
                spoiled = Result.spoiled(shuffled, decryptions, election);
                listener.passed(Check.RESULT);
            }
        }
        return new Verdict(
                board.stage(),
                election.fingerprint(),
                board.head(),
                board.ballots().size(),
                counted.size(),
                board.result(),
                spoiled,
                bound,
                bound || board.result().isEmpty() || !election.isRanked());
    }

    /** Whether all ciphertexts are in the group is asked at once; if anything is wrong, each ballot by itself says what. */
    private List<BallotCheck.Accepted> ballots(Board board, Listener listener) {
        var eachByItself = arithmetic.apply(board.election());
        var batch = eachByItself.batch();
        try {
            var accepted = ballots(board, batch, listener);
            if (batch.allMembers()) {
                return accepted;
            }
        } catch (Refused unsure) {
            // An element that is no member may have spoilt a proof: then that element is to be named.
        }
        return ballots(board, eachByItself, listener);
    }

    /** Each ballot by itself, so on all processors; of several faults the first in the box is told. */
    private static List<BallotCheck.Accepted> ballots(Board board, Arithmetic arithmetic, Listener listener) {
        var check = new BallotCheck(board.election(), board.credentials(), arithmetic);
        var ballots = board.ballots();
        var accepted = new BallotCheck.Accepted[ballots.size()];
        var done = new AtomicInteger();
        IntStream.range(0, ballots.size())
                .parallel()
                .mapToObj(i -> {
                    try {
                        accepted[i] = check.accept(ballots.get(i));
                        listener.ballots(done.incrementAndGet(), ballots.size());
                        return Optional.<Refused>empty();
                    } catch (Refused refused) {
                        return Optional.of(refused);
                    }
                })
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(refused -> {
                    throw refused;
                });
        return List.of(accepted);
    }

    /** Each shuffle is one of those before it; what the last one leaves is decrypted. */
    private static EncryptedTally shuffled(Board board, EncryptedTally tally, Listener listener) {
        var latest = tally;
        for (var shuffle : board.shuffles().values()) {
            shuffle.check(latest, board.election());
            latest = latest.shuffled(shuffle, board.election());
        }
        if (!board.shuffles().isEmpty()) {
            listener.passed(Check.SHUFFLES);
        }
        return latest;
    }

    private static boolean bound(Board board, ShareProofs beside, Listener listener) {
        boolean bound = beside.bind(board);
        if (bound) {
            listener.passed(Check.SHARES);
        }
        return bound;
    }

    private static void decryptions(Board board, EncryptedTally tally, Listener listener) {
        board.decryptions()
                .forEach((owner, decryption) ->
                        decryption.check(tally, board.trustees().keys().get(owner - 1), board.election()));
        Refused.unless(
                board.result().isEmpty()
                        || board.decryptions().size() == board.trustees().keys().size(),
                Reason.DECRYPTION_MISSING);
        if (!board.decryptions().isEmpty()) {
            listener.passed(Check.DECRYPTIONS);
        }
    }
}
