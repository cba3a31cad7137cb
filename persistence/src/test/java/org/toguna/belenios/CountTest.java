package org.toguna.belenios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A box is closed, added up and decrypted by what is written behind its end. */
class CountTest {
    private static final Result TOTALS = new Result(List.of(List.of(0, 2, 1, 2, 1), List.of(2, 3)));

    private final AVote vote = new AVote().voted();

    @Test
    void an_open_box_is_closed_and_added_up() throws IOException {
        var box = added(vote.open(), new Count(board(vote.open())).addUp());

        assertThat(board(box).stage()).isEqualTo(Board.Stage.TALLIED);
        assertThat(verify(box, Optional.empty()).counted()).isEqualTo(3);
    }

    @Test
    void a_closed_box_is_added_up_without_closing_it_again() throws IOException {
        var closed = vote.archive(BoardWriter::endBallots);

        var box = added(closed, new Count(board(closed)).addUp());

        assertThat(board(box).encryptedTally()).contains(vote.tally());
    }

    @Test
    void shares_in_any_order_give_the_result_and_proofs_that_are_bound_to_it() throws IOException {
        var decrypted = count().decrypt(List.of(share(2), share(1)));

        var verdict = verify(added(tallied(), decrypted.added()), decrypted.proofs());

        assertThat(verdict.result()).contains(TOTALS);
        assertThat(verdict.bound()).isTrue();
    }

    @Test
    void a_share_without_a_proof_gives_the_result_alone() throws IOException {
        var bare = new Share(share(1).decryption(), Optional.empty());

        var decrypted = count().decrypt(List.of(bare, share(2)));

        assertThat(decrypted.proofs()).isEmpty();
        assertThat(verify(added(tallied(), decrypted.added()), Optional.empty()).result())
                .contains(TOTALS);
    }

    @Test
    void shares_that_are_in_the_box_already_count() throws IOException {
        var box = vote.archive(writer ->
                writer.endBallots().encryptedTally(vote.tally(), 3).partialDecryption(2, share(2).decryption()));

        var decrypted = new Count(board(box)).decrypt(List.of(share(1)));

        assertThat(verify(added(box, decrypted.added()), Optional.empty()).result())
                .contains(TOTALS);
        assertThat(refused(new Count(board(box)), share(2))).isEqualTo(Reason.DECRYPTION_DOUBLED);
    }

    @Test
    void what_is_no_whole_count_is_refused() throws IOException {
        var stranger = PrivateKey.generate(TestGroup.CHOSEN, AVote.RANDOM);
        var theirs = Share.of(vote.tally(), stranger, 1, vote.election, AVote.RANDOM);
        var falselyProved = new Share(share(1).decryption(), share(2).proof());

        assertThat(refused(new Count(board(vote.open())), share(1))).isEqualTo(Reason.EVENT_ORDER);
        assertThat(refused(count(), share(1))).isEqualTo(Reason.DECRYPTION_MISSING);
        assertThat(refused(count(), share(1), share(1))).isEqualTo(Reason.DECRYPTION_DOUBLED);
        assertThat(refused(count(), share(1), theirs)).isEqualTo(Reason.DECRYPTION_PROOF);
        assertThat(refused(count(), falselyProved, share(2))).isEqualTo(Reason.SHARE_OWNER);
    }

    @Test
    void each_check_is_told_once_it_passed() throws IOException {
        var told = new ArrayList<String>();
        var ranked = new ARankedVote().voted();
        var board = board(ranked.counted());
        var proofs = new ArrayList<ShareProof>();
        for (int owner = 1; owner <= 2; owner++) {
            proofs.add(ShareProof.of(
                    board.latestTally().orElseThrow(),
                    ranked.keys.get(owner - 1),
                    owner,
                    ranked.election,
                    AVote.RANDOM));
        }

        verifier().verify(board, Optional.of(new ShareProofs(board.head(), proofs)), new Verifier.Listener() {
            @Override
            public void passed(Verifier.Check check) {
                told.add(check.name());
            }

            @Override
            public void ballots(int done, int all) {
                if (done == all) {
                    told.add(done + " ballots");
                }
            }
        });

        assertThat(told)
                .containsExactly(
                        "SETUP",
                        "CREDENTIALS",
                        "4 ballots",
                        "BALLOTS",
                        "ENCRYPTED_TALLY",
                        "SHUFFLES",
                        "DECRYPTIONS",
                        "SHARES",
                        "RESULT");
    }

    private byte[] tallied() {
        return vote.archive(writer -> writer.endBallots().encryptedTally(vote.tally(), 3));
    }

    private Count count() {
        return new Count(board(tallied()));
    }

    private Share share(int owner) {
        return Share.of(vote.tally(), vote.keys.get(owner - 1), owner, vote.election, AVote.RANDOM);
    }

    private static Reason refused(Count count, Share... shares) {
        return catchThrowableOfType(Refused.class, () -> count.decrypt(List.of(shares)))
                .reason();
    }

    private static byte[] added(byte[] box, byte[] more) throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.write(box);
        whole.write(more);
        return whole.toByteArray();
    }

    private static Verifier verifier() {
        return new Verifier(List.of(TestGroup.CHOSEN, TestGroup.RANKED), Arithmetic::fast);
    }

    private static Verdict verify(byte[] box, Optional<ShareProofs> proofs) {
        return verifier().verify(board(box), proofs, Verifier.Listener.NONE);
    }

    private static Board board(byte[] box) {
        try {
            return Board.read(new ByteArrayInputStream(box), List.of(TestGroup.CHOSEN, TestGroup.RANKED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
