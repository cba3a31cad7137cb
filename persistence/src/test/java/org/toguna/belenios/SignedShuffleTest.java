package org.toguna.belenios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.toguna.belenios.AVote.RANDOM;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody shuffles in a trustee's place. */
class SignedShuffleTest {
    private static final ARankedVote VOTE = new ARankedVote().voted();
    private static final EncryptedTally TALLY = VOTE.tally();
    private static final TrusteeKey KEY = VOTE.trustees.keys().get(0);
    private static final SignedShuffle SIGNED = SignedShuffle.of(TALLY, VOTE.keys.get(0), 1, VOTE.election, RANDOM);

    @Test
    void a_signed_shuffle_is_accepted_with_the_tools_second_line_or_without() {
        var shuffle = SIGNED.shuffle().json();
        var owned = new Owned(1, Hash.hex(shuffle)).json();
        var signature = SIGNED.signature().json();
        for (var file : List.of(shuffle + "\n" + signature, shuffle + "\n" + owned + "\n" + signature + "\n")) {
            var read = SignedShuffle.readFile(file, 1);

            assertThat(read).isEqualTo(SIGNED);
            assertThatCode(() -> read.check(TALLY, 1, KEY, VOTE.election)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_shuffle_without_signature_is_refused() {
        assertThat(reason(() -> SignedShuffle.readFile(SIGNED.shuffle().json(), 1)))
                .isEqualTo(Reason.SHUFFLE_UNSIGNED);
    }

    @Test
    void the_signature_of_another_key_number_shuffle_or_election_is_refused() {
        var others = ShuffleSignature.of(SIGNED.shuffle(), VOTE.keys.get(1), 1, VOTE.election, RANDOM);
        var second = ShuffleSignature.of(SIGNED.shuffle(), VOTE.keys.get(0), 2, VOTE.election, RANDOM);
        var another = Shuffle.of(TALLY, VOTE.election, RANDOM);
        var election =
                Election.of("", "Another", VOTE.trustees, ARankedVote.GROUP, List.of(ARankedVote.ORDER), AVote.UUID);
        var elsewhere = ShuffleSignature.of(SIGNED.shuffle(), VOTE.keys.get(0), 1, election, RANDOM);

        assertThat(checked(SIGNED.shuffle(), others)).isEqualTo(Reason.SHUFFLE_SIGNATURE);
        assertThat(checked(SIGNED.shuffle(), second)).isEqualTo(Reason.SHUFFLE_OWNER);
        assertThat(checked(SIGNED.shuffle(), new ShuffleSignature(1, second.proof())))
                .isEqualTo(Reason.SHUFFLE_SIGNATURE);
        assertThat(checked(another, SIGNED.signature())).isEqualTo(Reason.SHUFFLE_SIGNATURE);
        assertThat(checked(SIGNED.shuffle(), elsewhere)).isEqualTo(Reason.SHUFFLE_SIGNATURE);
    }

    private static Reason checked(Shuffle shuffle, ShuffleSignature signature) {
        return reason(() -> new SignedShuffle(shuffle, signature).check(TALLY, 1, KEY, VOTE.election));
    }

    private static Reason reason(Runnable check) {
        return catchThrowableOfType(Refused.class, check::run).reason();
    }
}
