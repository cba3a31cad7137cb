package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.voting.domain.APoll.anOpenPollWith;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.registration.domain.Breakdown;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;

class BallotBoxTest {
    private final BallotBox box = anOpenPollWith(3, 5);
    private final List<UUID> options = box.poll().options();

    @Test
    void takesUpToAsManyChoicesAsThePollAllows() {
        for (int choices = 0; choices <= 3; choices++) {
            assertThat(box.accept(options.subList(0, choices), NOON).positions())
                    .hasSize(choices);
        }
        assertThatThrownBy(() -> box.accept(options.subList(0, 4), NOON)).hasMessage("voting.tooMany");
    }

    @Test
    void takesABlankBallot() {
        assertThat(box.accept(List.of(), NOON).isBlank()).isTrue();
    }

    @Test
    void refusesAnOptionThatIsNotOnTheBallot() {
        assertThatThrownBy(() -> box.accept(List.of(options.get(0), UUID.randomUUID()), NOON))
                .hasMessage("voting.unknownOption");
    }

    @Test
    void refusesAnOptionApprovedTwice() {
        assertThatThrownBy(() -> box.accept(List.of(options.get(0), options.get(0)), NOON))
                .hasMessage("voting.doubledOption");
    }

    @Test
    void letsAQuestionChangeOnlyUntilTheVoteOpens() {
        box.mustNotHaveOpened(NOON.minusSeconds(3601));
        assertThatThrownBy(() -> box.mustNotHaveOpened(NOON.minusSeconds(3600))).hasMessage("voting.fixed");
        assertThatThrownBy(() -> box.mustNotHaveOpened(NOON.plusSeconds(3600))).hasMessage("voting.fixed");
    }

    @Test
    void isShutOutsideTheWindowOfTheVote() {
        var opens = NOON.minusSeconds(3600);
        var closes = NOON.plusSeconds(3600);
        assertThat(box.accept(options.subList(0, 1), opens)).isNotNull();
        assertThatThrownBy(() -> box.accept(options.subList(0, 1), opens.minusSeconds(1)))
                .hasMessage("forum.windowClosed");
        assertThatThrownBy(() -> box.accept(options.subList(0, 1), closes)).hasMessage("forum.windowClosed");
    }

    @Test
    void isShutUntilThePredecessorIsEvaluated() {
        var before = AForum.closed();
        var next = AForum.openFor(before.id(), Activity.VOTE);
        var shut = new BallotBox(box.poll(), next, Optional.of(before));
        assertThatThrownBy(() -> shut.accept(List.of(), NOON)).hasMessage("forum.evaluationMissing");
    }

    @Test
    void letsNobodyLookInsideBeforeTheClose() {
        var closes = NOON.plusSeconds(3600);
        assertThatThrownBy(() -> box.mustBeOver(closes.minusNanos(1))).hasMessage("voting.resultsNotYet");
        box.mustBeOver(closes);
    }

    @Test
    void saysWhereTheVoteStands() {
        var before = AForum.closed();
        var next = AForum.openFor(before.id(), Activity.VOTE);
        var shut = new BallotBox(box.poll(), next, Optional.of(before));
        assertThat(box.state(NOON.minusSeconds(3601))).isEqualTo(State.ANNOUNCED);
        assertThat(box.state(NOON)).isEqualTo(State.OPEN);
        assertThat(box.state(NOON.plusSeconds(3600))).isEqualTo(State.OVER);
        assertThat(shut.state(NOON)).isEqualTo(State.HELD_SHUT);
        assertThat(new BallotBox(box.poll(), AForum.closed(), Optional.empty()).state(NOON))
                .isEqualTo(State.ANNOUNCED);
    }

    @Test
    void takesNoNewQuestionOnceSomebodyVotedOrTheVoteIsOver() {
        box.mustStillBePrepared(false, NOON.minusSeconds(7200));
        box.mustStillBePrepared(false, NOON);
        assertThatThrownBy(() -> box.mustStillBePrepared(true, NOON)).hasMessage("voting.tooLate");
        assertThatThrownBy(() -> box.mustStillBePrepared(false, NOON.plusSeconds(3600)))
                .hasMessage("voting.tooLate");
    }

    @Test
    void givesSharesOfTheBallotsNotOfTheChoices() {
        var results = new Results(3, 1, List.of(2L, 1L, 0L), Breakdown.of(Map.<String, Long>of()));
        assertThat(List.of(results.percent(0), results.percent(1), results.percent(2)))
                .containsExactly(67L, 33L, 0L);
        assertThat(new Results(0, 0, List.of(0L), Breakdown.of(Map.<String, Long>of())).percent(0))
                .isZero();
    }

    @Test
    void neverRepeatsWhatWasChosen() {
        var foreign = UUID.randomUUID();
        assertThatThrownBy(() -> box.accept(List.of(foreign), NOON))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal + " " + refusal.problems()).doesNotContain(foreign.toString()));
        assertThat(box.accept(options.subList(0, 2), NOON)).hasToString("Ballot");
    }

    @Test
    void countsOnAQuestionWithSomethingToChooseFrom() {
        var question = LocalizedText.french("Laquelle ?");
        var forum = UUID.randomUUID();
        var two = IntStream.range(0, 2).mapToObj(i -> UUID.randomUUID()).toList();
        assertThatThrownBy(() -> new Poll(forum, question, two.subList(0, 1), 1, NOON))
                .hasMessage("voting.options.range");
        assertThatThrownBy(() -> new Poll(forum, question, List.of(two.get(0), two.get(0)), 1, NOON))
                .hasMessage("voting.options.doubled");
        assertThatThrownBy(() -> new Poll(forum, question, two, 3, NOON)).hasMessage("voting.most.range");
        assertThatThrownBy(() -> new Poll(forum, question, two, 0, NOON)).hasMessage("voting.most.range");
        assertThatThrownBy(() -> new Poll(forum, LocalizedText.NONE, two, 1, NOON))
                .hasMessage("shared.missing");
    }
}
