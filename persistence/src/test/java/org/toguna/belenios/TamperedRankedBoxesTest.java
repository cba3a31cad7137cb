package org.toguna.belenios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.toguna.belenios.Event.Type.BALLOT;
import static org.toguna.belenios.Event.Type.ENCRYPTED_TALLY;
import static org.toguna.belenios.Event.Type.END_SHUFFLES;
import static org.toguna.belenios.Event.Type.PARTIAL_DECRYPTION;
import static org.toguna.belenios.Event.Type.RESULT;
import static org.toguna.belenios.Event.Type.SETUP;
import static org.toguna.belenios.Event.Type.SHUFFLE;
import static org.toguna.belenios.TamperedBoxesTest.changed;
import static org.toguna.belenios.TamperedBoxesTest.edit;
import static org.toguna.belenios.TamperedBoxesTest.sign;
import static org.toguna.belenios.TamperedBoxesTest.unsigned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.toguna.belenios.TamperedBoxesTest.Bad;

/** Bad boxes with a ranked question, each wrong in one way, as in {@link TamperedBoxesTest}. */
class TamperedRankedBoxesTest {
    private static final Group GROUP = ARankedVote.GROUP;
    private static final BigInteger P = GROUP.p();
    private static final BigInteger Q = GROUP.q();
    private static final ARankedVote VOTE = new ARankedVote().voted();
    private static final byte[] OPEN = VOTE.open();
    private static final byte[] COUNTED = VOTE.counted();

    static Stream<Bad> boxes() {
        return Stream.of(setups(), ballots(), shuffles(), responses(), counts()).flatMap(List::stream);
    }

    @Test
    void the_box_they_are_made_from_is_good() throws IOException {
        assertThat(verify(COUNTED).stage()).isEqualTo(Board.Stage.DECRYPTED);
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void each_is_refused_for_its_own_reason(Bad bad) {
        var refused = catchThrowableOfType(Refused.class, () -> verify(bad.archive()));

        assertThat(refused).isNotNull();
        assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(bad.reason());
    }

    @Test
    void a_ranking_that_cannot_be_encoded_is_not_cast() {
        for (var ranks : List.of(List.of(1, 2, 3), List.of(256, 0, 0, 0), List.of(-1, 0, 0, 0))) {
            assertThatThrownBy(() -> VOTE.ballot(0, ranks, List.of(0, 1, 0)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.CHOICES));
        }
    }

    private static List<Bad> setups() {
        return List.of(
                changed(
                        OPEN,
                        Reason.ELECTION_EMBEDDING,
                        "a group without embedding",
                        links -> links.first(SETUP).change(0, json -> json.replace("RFC-3526-2048", "BELENIOS-2048"))),
                changed(
                        OPEN,
                        Reason.QUESTION_KIND,
                        "a question of a third kind",
                        links -> links.first(SETUP).change(0, json -> json.replace("NonHomomorphic", "Lists"))),
                changed(
                        OPEN,
                        Reason.QUESTION_BOUNDS,
                        "nothing to rank",
                        links -> links.first(SETUP)
                                .change(0, json -> json.replaceFirst("\"answers\":\\[.*?]", "\"answers\":[]"))),
                changed(
                        OPEN,
                        Reason.NOT_CANONICAL,
                        "a ranked question with bounds",
                        links -> links.first(SETUP)
                                .change(0, json -> json.replace("ordre ?\"}", "ordre ?\",\"min\":1}"))));
    }

    private static List<Bad> ballots() {
        return List.of(
                signed(
                        Reason.BALLOT_RANKING_PROOF,
                        "a changed response",
                        json -> edit(
                                json, "response", 0, r -> r.add(BigInteger.ONE).mod(Q))),
                signed(
                        Reason.BALLOT_RANKING_PROOF,
                        "another ranking under the same proof",
                        json -> edit(json, "beta", 0, beta -> GROUP.times(beta, GROUP.g()))),
                signed(
                        Reason.BALLOT_RANKING_PROOF,
                        "another voter's answer",
                        json -> json.replaceFirst(
                                "\"answers\":\\[\\{.*?}},",
                                "\"answers\":["
                                        + firstAnswer(VOTE.ballots.get(2).json()) + ",")),
                signed(Reason.BALLOT_CIPHERTEXT, "−α", json -> edit(json, "alpha", 0, P::subtract)),
                signed(Reason.BALLOT_CIPHERTEXT, "−β", json -> edit(json, "beta", 0, P::subtract)),
                signed(Reason.BALLOT_CIPHERTEXT, "β + p", json -> edit(json, "beta", 0, P::add)),
                signed(Reason.BALLOT_SCALAR, "a response + q", json -> edit(json, "response", 0, Q::add)),
                signed(
                        Reason.BALLOT_KIND,
                        "answers in the other order",
                        json -> json.replaceFirst("(\\{\"choices\":\\{.*?}}),(.*)]}$", "$2,$1]}")));
    }

    private static List<Bad> shuffles() {
        return List.of(
                shuffle(Reason.NOT_CANONICAL, "a space after the ciphertexts", 0, json -> json + " "),
                shuffle(Reason.NOT_CANONICAL, "a space after whose they are", 1, json -> json + " "),
                shuffle(
                        Reason.SHUFFLE_REFERENCE,
                        "names other data",
                        1,
                        json -> json.replaceFirst("\"payload\":\"\\w{8}", "\"payload\":\"00000000")),
                shuffle(
                        Reason.SHUFFLE_OWNER,
                        "by a third trustee",
                        1,
                        json -> json.replace("\"owner\":1", "\"owner\":3")),
                shuffle(
                        Reason.SHUFFLE_DOUBLED,
                        "by the second trustee",
                        1,
                        json -> json.replace("\"owner\":1", "\"owner\":2")),
                counted(
                        Reason.SHUFFLE_MISSING,
                        "a trustee did not shuffle",
                        links -> links.all.remove(links.first(SHUFFLE))),
                counted(
                        Reason.EVENT_ORDER,
                        "the shuffles have no end",
                        links -> links.all.remove(links.first(END_SHUFFLES))),
                shuffle(
                        Reason.SHUFFLE_SHAPE,
                        "a ballot is left out",
                        0,
                        json -> json.replaceFirst("\\{\"alpha[^}]*},", "")),
                shuffle(
                        Reason.SHUFFLE_SHAPE,
                        "there is no proof",
                        0,
                        json -> json.replaceFirst("\"proofs\":.*", "\"proofs\":[]}")),
                shuffle(
                        Reason.SHUFFLE_SHAPE,
                        "a commitment is left out",
                        0,
                        json -> json.replaceFirst("(],\\[)\"\\d+\",", "$1")),
                shuffle(Reason.SHUFFLE_ELEMENT, "−α", 0, json -> edit(json, "alpha", 0, P::subtract)),
                shuffle(Reason.SHUFFLE_ELEMENT, "−t1", 0, json -> number(json, "proofs\":[[[", 0, P::subtract)),
                shuffle(
                        Reason.SHUFFLE_SCALAR,
                        "s1 + q",
                        0,
                        json -> json.replaceFirst("]],\\[\"\\d+\"", "]],[\"" + Q + "\"")),
                shuffle(
                        Reason.SHUFFLE_PROOF,
                        "a ranking changed",
                        0,
                        json -> edit(json, "beta", 1, beta -> GROUP.times(beta, GROUP.g()))),
                shuffle(
                        Reason.SHUFFLE_PROOF,
                        "t1 × g",
                        0,
                        json -> number(json, "proofs\":[[[", 0, t1 -> GROUP.times(t1, GROUP.g()))),
                new Bad(Reason.SHUFFLE_PROOF, "a ballot instead of another, with all else right", replaced()));
    }

    /** s1 to s4, then for each of three ballots ŝ and s′: each takes part in its own equation. */
    private static List<Bad> responses() {
        return IntStream.range(0, 10)
                .mapToObj(i -> shuffle(
                        Reason.SHUFFLE_PROOF,
                        "scalar " + i + " of the response is another",
                        0,
                        json -> number(
                                json, "]],[", i, s -> s.add(BigInteger.ONE).mod(Q))))
                .toList();
    }

    private static List<Bad> counts() {
        return List.of(
                new Bad(
                        Reason.TALLY_PRODUCT,
                        "a replaced ballot counts",
                        VOTE.counted(EncryptedTally.of(VOTE.election, VOTE.ballots.subList(0, 3)))),
                new Bad(Reason.TALLY_PRODUCT, "in another order", VOTE.counted(reversed())),
                counted(
                        Reason.TALLY_SHAPE,
                        "a ranking is left out",
                        links -> links.first(ENCRYPTED_TALLY).change(0, json -> json.replaceFirst("\\{[^}]*},", ""))),
                counted(Reason.TALLY_SHAPE, "a ballot is dropped", links -> links.all.remove(2)),
                counted(
                        Reason.DECRYPTION_MISSING,
                        "a trustee did not decrypt",
                        links -> links.all.remove(links.first(PARTIAL_DECRYPTION))),
                counted(
                        Reason.DECRYPTION_PROOF,
                        "a factor of another ballot",
                        links -> links.first(PARTIAL_DECRYPTION)
                                .change(0, json -> json.replaceFirst("\\[\\[(\"\\d+\"),(\"\\d+\")", "[[$2,$1"))),
                counted(
                        Reason.RESULT_VALUE,
                        "a rank changed",
                        links -> links.first(RESULT).change(0, json -> json.replace("[3,1,2,0]", "[1,3,2,0]"))),
                counted(
                        Reason.RESULT_SHAPE,
                        "a ranking is left out",
                        links -> links.first(RESULT).change(0, json -> json.replaceFirst("\\[\\[\\[[0-9,]*],", "[["))),
                counted(
                        Reason.RESULT_SHAPE,
                        "a rank is left out",
                        links -> links.first(RESULT).change(0, json -> json.replace("[3,1,2,0]", "[3,1,2]"))),
                counted(
                        Reason.RESULT_SHAPE,
                        "totals instead of rankings",
                        links -> links.first(RESULT)
                                .change(0, json -> json.replaceFirst("\\[\\[\\[.*]],", "[[1,1,1],"))));
    }

    private static EncryptedTally reversed() {
        var totals = new ArrayList<>(VOTE.tally().totals());
        var ranked = new ArrayList<>(totals.get(0));
        Collections.reverse(ranked);
        totals.set(0, ranked);
        return new EncryptedTally(totals);
    }

    /** The first trustee proves an honest shuffle of other ballots than those in the box. */
    private static byte[] replaced() {
        var tally = VOTE.tally();
        var stuffed = new ArrayList<>(tally.totals());
        stuffed.set(
                0,
                List.of(
                        tally.totals().get(0).get(0),
                        tally.totals().get(0).get(0),
                        tally.totals().get(0).get(1)));
        return VOTE.archive(writer -> {
            writer.endBallots().encryptedTally(tally, 3);
            writer.shuffle(1, Shuffle.of(new EncryptedTally(stuffed), VOTE.election, AVote.RANDOM));
        });
    }

    private static String firstAnswer(String ballot) {
        int start = ballot.indexOf("{\"choices\"");
        return ballot.substring(start, ballot.indexOf("}},", start) + 2);
    }

    /** Changes the nth number after that text. */
    private static String number(String json, String text, int n, UnaryOperator<BigInteger> change) {
        var matcher = Pattern.compile("\"(\\d+)\"").matcher(json);
        assertThat(matcher.find(json.indexOf(text))).isTrue();
        for (int i = 0; i < n; i++) {
            assertThat(matcher.find()).isTrue();
        }
        return json.substring(0, matcher.start(1))
                + change.apply(new BigInteger(matcher.group(1)))
                + json.substring(matcher.end(1));
    }

    private static Bad signed(Reason reason, String how, UnaryOperator<String> change) {
        return changed(
                OPEN,
                reason,
                how,
                links -> links.first(BALLOT)
                        .change(0, json -> sign(change.apply(unsigned(json)), VOTE.voters.get(0), GROUP)));
    }

    private static Bad shuffle(Reason reason, String how, int file, UnaryOperator<String> change) {
        return counted(reason, how, links -> links.first(SHUFFLE).change(file, change));
    }

    private static Bad counted(Reason reason, String how, Consumer<Links> change) {
        return changed(COUNTED, reason, how, change);
    }

    private static Verdict verify(byte[] archive) throws IOException {
        return new Verifier(List.of(TestGroup.CHOSEN, GROUP), Arithmetic::fast)
                .verify(new ByteArrayInputStream(archive), Verifier.Listener.NONE);
    }
}
