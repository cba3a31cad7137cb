package org.toguna.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

class EvaluationTest {
    private static final Instant DAY_30 = NOON.plus(Duration.ofDays(30));
    private static final UUID COMMITMENT = UUID.randomUUID();

    private final Evaluation evaluation = Evaluation.of(AForum.openFor(Activity.EVALUATION), NOON);

    @Test
    void opensWithItsWindowAndNotBefore() {
        var forum = AForum.openFor(Activity.EVALUATION);
        var opens = NOON.minusSeconds(3600);
        assertThatThrownBy(() -> Evaluation.of(forum, opens.minusSeconds(1))).hasMessage("forum.windowClosed");
        assertThat(Evaluation.of(forum, NOON).openedAt()).isEqualTo(opens);
        assertThatThrownBy(() -> Evaluation.of(AForum.closed(), NOON)).hasMessage("forum.windowClosed");
    }

    @Test
    void isPublishedByTheReply() {
        evaluation.transmit("Deux engagements sur trois ont été tenus.", 3, 2, NOON);
        assertThat(evaluation.stateAt(NOON)).isEqualTo(State.TRANSMITTED);
        var later = NOON.plusSeconds(60);
        evaluation.reply("Le gouvernement prend acte.", later);
        assertThat(evaluation.stateAt(later)).isEqualTo(State.PUBLISHED);
        assertThat(evaluation.publishedAt(later)).contains(later);
    }

    @Test
    void isPublishedByItselfThirtyDaysAfterItsTransmissionBeforeAnybodyWroteItDown() {
        evaluation.transmit("Conclusions", 3, 2, NOON);
        assertThat(evaluation.isPublishedAt(DAY_30.minusSeconds(1))).isFalse();
        assertThat(evaluation.isPublishedAt(DAY_30)).isTrue();
        assertThat(evaluation.publishedAt(DAY_30.plusSeconds(7))).contains(DAY_30);
    }

    @Test
    void isNotPublishedAgainByALateReply() {
        evaluation.transmit("Conclusions", 3, 2, NOON);
        var late = DAY_30.plusSeconds(7);
        evaluation.reply("Avec retard", late);
        assertThat(evaluation.publishedAt(late)).contains(DAY_30);
        assertThat(evaluation.repliedAt()).contains(late);
    }

    @Test
    void writesItsPublicationDownOnceAndNeverTooEarly() {
        assertThat(evaluation.publishIfDue(NOON)).isFalse();
        evaluation.transmit("Conclusions", 3, 2, NOON);
        assertThat(evaluation.publishIfDue(DAY_30.minusSeconds(1))).isFalse();
        assertThat(evaluation.publishIfDue(DAY_30)).isTrue();
        assertThat(evaluation.publishIfDue(DAY_30.plusSeconds(60))).isFalse();
        assertThat(evaluation.publishedAt(NOON)).contains(DAY_30);
    }

    @Test
    void isNotTransmittedWithoutAnyFindingUnlessNothingWasPromised() {
        assertThatThrownBy(() -> evaluation.transmit("Rien vu", 3, 0, NOON)).hasMessage("evaluation.nothingFound");
        evaluation.transmit("Aucun engagement n’a été pris.", 0, 0, NOON);
        assertThat(evaluation.stateAt(NOON)).isEqualTo(State.TRANSMITTED);
    }

    @Test
    void isTransmittedOnceAndRepliedToOnceInThatOrder() {
        assertThatThrownBy(() -> evaluation.reply("Trop tôt", NOON)).hasMessage("evaluation.notTransmitted");
        evaluation.transmit("Conclusions", 3, 2, NOON);
        assertThatThrownBy(() -> evaluation.transmit("Autres conclusions", 3, 2, NOON))
                .hasMessage("evaluation.transmitted");
        evaluation.reply("Réponse", NOON);
        assertThatThrownBy(() -> evaluation.reply("Autre réponse", NOON)).hasMessage("evaluation.replied");
    }

    @Test
    void changesNoFindingAndNoViewOnceTransmitted() {
        var finding = new Finding(evaluation, COMMITMENT);
        say(finding, Completion.LIMITED, "https://example.org/pv");
        var view = new GovernmentView(evaluation, COMMITMENT);
        evaluation.transmit("Conclusions", 3, 2, NOON);

        assertThatThrownBy(() -> say(finding, Completion.COMPLETE, "https://example.org/pv"))
                .hasMessage("evaluation.transmitted");
        assertThat(finding.completion()).isEqualTo(Completion.LIMITED);
        assertThatThrownBy(() -> view.say(Completion.COMPLETE, "Tout est fait.", evaluation, NOON))
                .hasMessage("evaluation.transmitted");
    }

    @Test
    void takesNoFindingWithoutEvidenceThatCanBeOpened() {
        var finding = new Finding(evaluation, COMMITMENT);
        for (var evidence :
                new String[] {null, " ", "le journal", "javascript:alert(1)", "file:///etc/passwd", "https:"}) {
            assertThatThrownBy(() -> say(finding, Completion.LIMITED, evidence))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(Problem::field)
                                    .containsOnly("evidence"));
        }
    }

    private void say(Finding finding, Completion completion, String evidence) {
        finding.say(completion, Verifiability.VERIFIABLE, evidence, "Un guichet sur dix.", null, evaluation, NOON);
    }

    @Test
    void takesNoInterestsWithoutWords() {
        assertThatThrownBy(() -> new Interests(evaluation, UUID.randomUUID()).declare(" ", evaluation, NOON))
                .hasMessage("shared.missing");
    }

    @Test
    void withholdsWordsOnlyWithAReason() {
        var comment = new RatingComment(
                evaluation, COMMITMENT, RatingComment.Kind.PROBLEM, Sample.VOLUNTEER, "Le chef est absent.", null);
        assertThatThrownBy(() -> comment.withhold(" ")).hasMessage("shared.missing");
        assertThat(comment.status()).isEqualTo(RatingComment.Status.PENDING);
        comment.withhold("Désigne une personne.");
        assertThat(comment.status()).isEqualTo(RatingComment.Status.WITHHELD);
        comment.publish();
        assertThat(comment.reason()).isEmpty();
    }

    @Test
    void namesEveryWrongFieldOfARatingAtOnce() {
        assertThatThrownBy(() -> new Rating(null, null, 6, Set.of("WEATHER"), "p".repeat(4001), null, false)
                        .check(Set.of("LAW")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder("level", "completion", "usefulness", "causes", "problem"));
    }
}
