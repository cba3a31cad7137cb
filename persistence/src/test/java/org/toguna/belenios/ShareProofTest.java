package org.toguna.belenios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.toguna.belenios.AVote.RANDOM;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A trustee's share is bound to what it decrypts: whatever of it changes after the challenge is refused. */
class ShareProofTest {
    private static final Group GROUP = ARankedVote.GROUP;
    private static final ARankedVote VOTE = new ARankedVote().voted();
    private static final Board BOARD = board(VOTE.counted());
    private static final EncryptedTally TALLY = BOARD.latestTally().orElseThrow();
    private static final TrusteeKey KEY = VOTE.trustees.keys().get(0);
    private static final Share SHARE = Share.of(TALLY, VOTE.keys.get(0), 1, VOTE.election, RANDOM);

    @Test
    void an_honest_share_is_accepted_from_the_file_that_it_was_written_to() {
        var oneLine =
                SHARE.decryption().json() + "\n" + SHARE.proof().orElseThrow().json();
        for (var file : List.of(SHARE.file(1), oneLine)) {
            var read = Share.readFile(file, 1);

            assertThat(read).isEqualTo(SHARE);
            assertThatCode(() -> read.check(TALLY, 1, KEY, VOTE.election)).doesNotThrowAnyException();
        }
    }

    @Test
    void an_honest_share_of_totals_is_accepted() {
        var vote = new AVote().voted();
        var share = Share.of(vote.tally(), vote.keys.get(1), 2, vote.election, RANDOM);

        assertThatCode(() -> share.check(vote.tally(), 2, vote.trustees.keys().get(1), vote.election))
                .doesNotThrowAnyException();
    }

    @Test
    void a_share_without_the_proof_is_refused() {
        var bare = Share.readFile(new Share(SHARE.decryption(), Optional.empty()).file(1), 1);

        assertThat(reason(() -> bare.check(TALLY, 1, KEY, VOTE.election))).isEqualTo(Reason.SHARE_MISSING);
    }

    @Test
    void the_file_of_another_trustee_is_refused() {
        assertThat(reason(() -> Share.readFile(SHARE.file(2), 1))).isEqualTo(Reason.DECRYPTION_OWNER);
    }

    @Test
    void factors_changed_so_that_their_product_stays_are_refused() {
        var delta = GROUP.power(GROUP.g(), BigInteger.TEN);
        var inverse = delta.modInverse(GROUP.p());

        assertThat(withFactors(factors -> {
                    factors.set(0, GROUP.times(factors.get(0), delta));
                    factors.set(1, GROUP.times(factors.get(1), inverse));
                }))
                .isEqualTo(Reason.SHARE_PROOF);
    }

    @Test
    void one_changed_factor_is_refused() {
        assertThat(withFactors(factors -> factors.set(2, GROUP.times(factors.get(2), GROUP.g()))))
                .isEqualTo(Reason.SHARE_PROOF);
    }

    @Test
    void permuted_factors_are_refused() {
        assertThat(withFactors(factors -> factors.add(factors.remove(0)))).isEqualTo(Reason.SHARE_PROOF);
    }

    @Test
    void a_factor_outside_the_subgroup_is_refused() {
        assertThat(withFactors(factors -> factors.set(0, GROUP.p().subtract(factors.get(0)))))
                .isEqualTo(Reason.SHARE_ELEMENT);
        assertThat(withFactors(factors -> factors.set(0, GROUP.p().add(factors.get(0)))))
                .isEqualTo(Reason.SHARE_ELEMENT);
    }

    @Test
    void a_missing_factor_is_refused() {
        assertThat(withFactors(factors -> factors.remove(0))).isEqualTo(Reason.DECRYPTION_SHAPE);
    }

    @Test
    void a_ciphertext_or_key_outside_the_subgroup_is_refused() {
        var totals = new ArrayList<>(TALLY.totals());
        var ranked = new ArrayList<>(totals.get(0));
        ranked.set(
                0,
                new Ciphertext(
                        GROUP.p().subtract(ranked.get(0).alpha()), ranked.get(0).beta()));
        totals.set(0, ranked);

        assertThat(checked(new EncryptedTally(totals), KEY, VOTE.election)).isEqualTo(Reason.SHARE_ELEMENT);
        var negative = new TrusteeKey(KEY.pok(), GROUP.p().subtract(KEY.publicKey()));
        assertThat(checked(TALLY, negative, VOTE.election)).isEqualTo(Reason.SHARE_ELEMENT);
        var identity = new TrusteeKey(KEY.pok(), BigInteger.ONE);
        assertThat(checked(TALLY, identity, VOTE.election)).isEqualTo(Reason.SHARE_ELEMENT);
    }

    @Test
    void the_proof_of_another_box_is_refused() {
        var same = Election.of(
                "", "Another", VOTE.trustees, GROUP, List.of(ARankedVote.ORDER, ARankedVote.PUBLISH), AVote.UUID);

        assertThat(checked(TALLY, KEY, same)).isEqualTo(Reason.SHARE_PROOF);
    }

    @Test
    void the_proof_of_another_trustee_is_refused() {
        var theirs = Share.of(TALLY, VOTE.keys.get(1), 2, VOTE.election, RANDOM);
        var mixed = new Share(SHARE.decryption(), theirs.proof());
        var renamed = new Share(SHARE.decryption(), theirs.proof().map(proof -> new ShareProof(1, proof.proof())));
        var renumbered = new ShareProof(2, SHARE.proof().orElseThrow().proof());

        assertThat(reason(() -> mixed.check(TALLY, 1, KEY, VOTE.election))).isEqualTo(Reason.SHARE_OWNER);
        assertThat(reason(() -> renamed.check(TALLY, 1, KEY, VOTE.election))).isEqualTo(Reason.SHARE_PROOF);
        assertThat(reason(() -> renumbered.check(SHARE.decryption(), TALLY, KEY, VOTE.election)))
                .isEqualTo(Reason.SHARE_PROOF);
    }

    @Test
    void the_proof_of_another_shuffle_is_refused() {
        var again = TALLY.shuffled(Shuffle.of(TALLY, VOTE.election, RANDOM), VOTE.election);
        var theirs = Share.of(again, VOTE.keys.get(0), 1, VOTE.election, RANDOM);

        assertThat(reason(() -> theirs.proof().orElseThrow().check(SHARE.decryption(), TALLY, KEY, VOTE.election)))
                .isEqualTo(Reason.SHARE_PROOF);
        assertThat(checked(again, KEY, VOTE.election)).isEqualTo(Reason.SHARE_PROOF);
    }

    /** The factors decrypt α alone; a proof that did not name β could be moved to other ciphertexts. */
    @Test
    void the_second_halves_of_the_ciphertexts_are_covered() {
        var totals = new ArrayList<>(TALLY.totals());
        var ranked = new ArrayList<>(totals.get(0));
        ranked.set(
                0,
                new Ciphertext(ranked.get(0).alpha(), GROUP.times(ranked.get(0).beta(), GROUP.g())));
        totals.set(0, ranked);

        assertThat(checked(new EncryptedTally(totals), KEY, VOTE.election)).isEqualTo(Reason.SHARE_PROOF);
    }

    @Test
    void a_second_writing_of_the_proof_is_refused() {
        var proof = SHARE.proof().orElseThrow().proof();
        for (var written : List.of(
                new Proof(proof.challenge(), proof.response().add(GROUP.q())),
                new Proof(proof.challenge().add(GROUP.q()), proof.response()))) {
            assertThat(reason(() -> new ShareProof(1, written).check(SHARE.decryption(), TALLY, KEY, VOTE.election)))
                    .isEqualTo(Reason.SHARE_SCALAR);
        }
    }

    /** Two answers with one w would tell the key: x = (r − r′) / (c′ − c). */
    @Test
    void no_two_proofs_share_their_randomness() {
        var again = ShareProof.of(TALLY, VOTE.keys.get(0), 1, VOTE.election, RANDOM);
        var w = List.of(commitment(SHARE.proof().orElseThrow().proof()), commitment(again.proof()));

        assertThat(w).doesNotHaveDuplicates();
        SHARE.decryption().proofs().stream()
                .flatMap(List::stream)
                .forEach(proof -> assertThat(w).doesNotContain(commitment(proof)));
    }

    @Test
    void a_decrypted_ranked_box_is_established_by_the_proofs_of_all_trustees_alone() {
        var all = proofs(1, 2);

        assertThat(verify(Optional.empty()).established()).isFalse();
        assertThat(verify(Optional.of(new ShareProofs(BOARD.head(), all.subList(0, 1))))
                        .established())
                .isFalse();
        var twice = List.of(all.get(0), all.get(0));
        assertThat(verify(Optional.of(new ShareProofs(BOARD.head(), twice))).established())
                .isFalse();
        var verdict = verify(Optional.of(ShareProofs.read(new ShareProofs(BOARD.head(), all).json())));
        assertThat(verdict.established()).isTrue();
        assertThat(verdict.bound()).isTrue();
    }

    @Test
    void false_proofs_beside_a_box_are_refused() {
        var all = proofs(1, 2);
        var swapped = List.of(
                new ShareProof(2, all.get(0).proof()),
                new ShareProof(1, all.get(1).proof()));

        assertThat(reason(() -> verify(Optional.of(new ShareProofs(BOARD.head(), swapped)))))
                .isEqualTo(Reason.SHARE_PROOF);
        assertThat(reason(() -> verify(Optional.of(new ShareProofs("0".repeat(64), all)))))
                .isEqualTo(Reason.SHARE_REFERENCE);
        var third = List.of(new ShareProof(3, all.get(0).proof()));
        assertThat(reason(() -> verify(Optional.of(new ShareProofs(BOARD.head(), third)))))
                .isEqualTo(Reason.SHARE_OWNER);
    }

    @Test
    void totals_stand_without_the_proofs_and_are_bound_by_them() throws IOException {
        var vote = new AVote().voted();
        var board = board(vote.counted());
        var verifier = verifier();
        var proofs = new ShareProofs(
                board.head(),
                List.of(
                        ShareProof.of(vote.tally(), vote.keys.get(0), 1, vote.election, RANDOM),
                        ShareProof.of(vote.tally(), vote.keys.get(1), 2, vote.election, RANDOM)));

        var bare = verifier.verify(board, Optional.empty(), Verifier.Listener.NONE);
        var proved = verifier.verify(board, Optional.of(proofs), Verifier.Listener.NONE);

        assertThat(bare.established()).isTrue();
        assertThat(bare.bound()).isFalse();
        assertThat(proved.bound()).isTrue();
    }

    private static List<ShareProof> proofs(int... owners) {
        var proofs = new ArrayList<ShareProof>();
        for (int owner : owners) {
            proofs.add(ShareProof.of(TALLY, VOTE.keys.get(owner - 1), owner, VOTE.election, RANDOM));
        }
        return proofs;
    }

    private static BigInteger commitment(Proof proof) {
        return GROUP.times(GROUP.power(GROUP.g(), proof.response()), GROUP.power(KEY.publicKey(), proof.challenge()));
    }

    private interface Change {
        void of(List<BigInteger> factors);
    }

    /** Of the ranked question. */
    private static Reason withFactors(Change change) {
        var rows = new ArrayList<>(SHARE.decryption().factors());
        var ranked = new ArrayList<>(rows.get(0));
        change.of(ranked);
        rows.set(0, ranked);
        var changed = new PartialDecryption(rows, SHARE.decryption().proofs());
        return reason(() -> SHARE.proof().orElseThrow().check(changed, TALLY, KEY, VOTE.election));
    }

    private static Reason checked(EncryptedTally tally, TrusteeKey key, Election election) {
        return reason(() -> SHARE.proof().orElseThrow().check(SHARE.decryption(), tally, key, election));
    }

    private static Reason reason(Runnable check) {
        return catchThrowableOfType(Refused.class, check::run).reason();
    }

    private static Verdict verify(Optional<ShareProofs> proofs) {
        return verifier().verify(BOARD, proofs, Verifier.Listener.NONE);
    }

    private static Verifier verifier() {
        return new Verifier(List.of(TestGroup.CHOSEN, GROUP), Arithmetic::fast);
    }

    private static Board board(byte[] archive) {
        try {
            return Board.read(new ByteArrayInputStream(archive), List.of(TestGroup.CHOSEN, GROUP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
