package org.toguna.belenios;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole votes, each made, counted and verified by the test itself. */
class CountedBoxTest {
    private static final List<Integer> NO_MEASURES = List.of(0, 0);

    @Test
    void choices_are_added_up() throws IOException {
        assertThat(verify(new AVote().voted().counted()).result())
                .contains(new Result(List.of(List.of(0, 2, 1, 2, 1), List.of(2, 3))));
    }

    @Test
    void rankings_are_decrypted_one_by_one() throws IOException {
        var result = verify(new ARankedVote().voted().counted()).result().orElseThrow();

        assertThat(result.totals()).containsExactly(List.of(), List.of(1, 1, 1));
        assertThat(result.rankings().get(0))
                .containsExactlyInAnyOrder(List.of(0, 1, 0, 2), List.of(0, 0, 0, 0), List.of(3, 1, 2, 0));
    }

    /** Voters with a program of their own could mark their ballots by it. */
    @Test
    void rankings_that_are_encoded_in_another_way_are_spoiled() {
        var vote = new ARankedVote();
        var group = ARankedVote.GROUP;
        var embedding = group.embedding().orElseThrow();
        var usual = embedding.encode(List.of(2, 1, 0, 3), group);
        var padded = nextMember(usual.add(BigInteger.ONE), group);
        var longer = nextMember(
                BigInteger.ONE.shiftLeft(8 + 4 * 8).add(usual.shiftRight(8).shiftLeft(8)), group);
        var tally = new EncryptedTally(List.of(
                Stream.of(usual, padded, longer)
                        .map(message -> encrypted(message, vote.election))
                        .toList(),
                List.of()));
        var decryptions = vote.keys.stream()
                .map(key -> PartialDecryption.of(tally, key, vote.election, AVote.RANDOM))
                .toList();

        assertThat(Result.of(tally, decryptions, 3, vote.election).rankings().get(0))
                .containsOnly(List.of(2, 1, 0, 3));
        assertThat(Result.spoiled(tally, decryptions, vote.election)).containsExactly(Set.of(1, 2), Set.of());
    }

    private static BigInteger nextMember(BigInteger from, Group group) {
        return Stream.iterate(from, number -> number.add(BigInteger.ONE))
                .filter(group::isMember)
                .findFirst()
                .orElseThrow();
    }

    private static Ciphertext encrypted(BigInteger message, Election election) {
        var group = election.group();
        var r = group.random(AVote.RANDOM);
        return new Ciphertext(group.power(group.g(), r), group.times(group.power(election.publicKey(), r), message));
    }

    /** By chance alone one in 6^20 of these would all leave three ballots where they were. */
    @Test
    void a_shuffle_changes_the_order() {
        var vote = new ARankedVote().voted();
        var shuffles = Stream.generate(() -> Shuffle.of(vote.tally(), vote.election, AVote.RANDOM))
                .limit(20);

        var orders = shuffles.map(shuffle -> rankings(vote, vote.tally().shuffled(shuffle, vote.election)))
                .collect(toSet());

        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void a_count_without_every_trustee_finds_no_number() {
        var vote = new AVote().voted();

        var refused = catchThrowableOfType(
                Refused.class, () -> Result.of(vote.tally(), List.of(vote.decryption(0)), 3, vote.election));

        assertThat(refused.reason()).isEqualTo(Reason.RESULT_RANGE);
    }

    @Test
    void what_the_question_does_not_allow_is_not_cast() {
        var vote = new AVote();
        var none = List.of(0, 0, 0, 0, 0);
        var tooMany = List.of(0, 1, 1, 1, 1);
        var blankAndMore = List.of(1, 1, 0, 0, 0);
        var two = List.of(0, 2, 0, 0, 0);
        var tooFew = List.of(0, 1);

        for (var priorities : List.of(none, tooMany, blankAndMore, two, tooFew)) {
            var refused = catchThrowableOfType(Refused.class, () -> vote.ballot(0, priorities, NO_MEASURES));
            assertThat(refused.reason()).as("%s", priorities).isEqualTo(Reason.CHOICES);
        }
    }

    @Test
    void every_question_is_answered() {
        var vote = new AVote();
        var answers = List.of(List.of(1, 0, 0, 0, 0));

        var refused = catchThrowableOfType(
                Refused.class,
                () -> Ballot.cast(vote.election, vote.voters.get(0), answers, vote.arithmetic, AVote.RANDOM));

        assertThat(refused.reason()).isEqualTo(Reason.CHOICES);
    }

    @Test
    void a_trustees_key_is_tested_by_what_only_its_owner_can_sign() {
        for (var group : List.of(TestGroup.CHOSEN, TestGroup.RANKED)) {
            var key = PrivateKey.read(PrivateKey.generate(group, AVote.RANDOM).json(), group);
            var published = key.trusteeKey(AVote.RANDOM);
            var test = KeyTest.of(AVote.RANDOM);
            var answer = test.answer(key, group, AVote.RANDOM);
            var others = test.answer(PrivateKey.generate(group, AVote.RANDOM), group, AVote.RANDOM);
            var earlier = KeyTest.of(AVote.RANDOM).answer(key, group, AVote.RANDOM);
            var longer = new Proof(answer.challenge(), answer.response().add(group.q()));

            assertThat(test.isAnsweredBy(Proof.read(answer.json()), published, group))
                    .isTrue();
            for (var wrong : List.of(others, earlier, longer, published.pok())) {
                assertThat(test.isAnsweredBy(wrong, published, group)).isFalse();
            }
        }
    }

    @Test
    void no_key_is_zero_or_as_large_as_q() {
        var group = TestGroup.CHOSEN;

        for (var number : List.of(BigInteger.ZERO, group.q())) {
            var refused = catchThrowableOfType(Refused.class, () -> PrivateKey.read("\"" + number + "\"", group));
            assertThat(refused.reason()).isEqualTo(Reason.TRUSTEE_KEY);
        }
    }

    private static List<List<Integer>> rankings(ARankedVote vote, EncryptedTally shuffled) {
        var decryptions = vote.keys.stream()
                .map(key -> PartialDecryption.of(shuffled, key, vote.election, AVote.RANDOM))
                .toList();
        return Result.of(shuffled, decryptions, 3, vote.election).rankings().get(0);
    }

    private static Verdict verify(byte[] archive) throws IOException {
        return new Verifier(List.of(TestGroup.CHOSEN, TestGroup.RANKED), Arithmetic::fast)
                .verify(new ByteArrayInputStream(archive), Verifier.Listener.NONE);
    }
}
