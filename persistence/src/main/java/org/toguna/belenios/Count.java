package org.toguna.belenios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is added to the end of a checked box when it is counted (3.4). Nothing of it is secret. */
public final class Count {
    private final Board board;
    private final List<Ballot> ballots;

    public Count(Board board) {
        this.board = board;
        this.ballots = board.ballots().stream().map(Ballot::read).toList();
    }

    /** The close, if the box is open, and the encrypted tally. */
    public byte[] addUp() throws IOException {
        var added = new ByteArrayOutputStream();
        var writer = BoardWriter.resume(added, board.timestamp(), board.head(), board.height());
        if (board.stage() == Board.Stage.OPEN) {
            writer.endBallots();
        }
        writer.encryptedTally(EncryptedTally.of(board.election(), ballots), EncryptedTally.counted(ballots));
        return added.toByteArray();
    }

    /**
     * The end of a box, and what stands beside it.
     *
     * @param proofs empty unless every trustee's share came with its own
     */
    public record Decrypted(byte[] added, Optional<ShareProofs> proofs) {}

    /** The decryptions, of all trustees together with those that are there already, and the result. */
    public Decrypted decrypt(List<Share> shares) throws IOException {
        var tally = board.encryptedTally().orElseThrow(() -> new Refused(Reason.EVENT_ORDER, "not added up yet"));
        var added = new ByteArrayOutputStream();
        var writer = BoardWriter.resume(added, board.timestamp(), board.head(), board.height());
        var all = new ArrayList<>(board.decryptions().values());
        var owners = new ArrayList<>(board.decryptions().keySet());
        var proofs = new ArrayList<ShareProof>();
        for (var share : shares) {
            int owner = owner(tally, share.decryption());
            Refused.unless(!owners.contains(owner), Reason.DECRYPTION_DOUBLED, "owner " + owner);
            if (share.proof().isPresent()) {
                share.check(tally, owner, board.trustees().keys().get(owner - 1), board.election());
                proofs.add(share.proof().get());
            }
            owners.add(owner);
            all.add(share.decryption());
            writer.partialDecryption(owner, share.decryption());
        }
        Refused.unless(all.size() == board.trustees().keys().size(), Reason.DECRYPTION_MISSING);
        writer.result(Result.of(tally, all, EncryptedTally.counted(ballots), board.election()));
        boolean isBound = proofs.size() == all.size();
        return new Decrypted(
                added.toByteArray(), isBound ? Optional.of(new ShareProofs(writer.head(), proofs)) : Optional.empty());
    }

    /** Whose the decryption is: the proofs hold for the key of one trustee only. */
    private int owner(EncryptedTally tally, PartialDecryption decryption) {
        return IntStream.rangeClosed(1, board.trustees().keys().size())
                .filter(owner -> isOf(owner, tally, decryption))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.DECRYPTION_PROOF, "of no trustee"));
    }

    private boolean isOf(int owner, EncryptedTally tally, PartialDecryption decryption) {
        try {
            decryption.check(tally, board.trustees().keys().get(owner - 1), board.election());
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
