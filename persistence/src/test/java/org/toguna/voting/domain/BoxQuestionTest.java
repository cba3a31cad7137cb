package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toguna.belenios.HomomorphicQuestion;
import org.toguna.belenios.RankedQuestion;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

class BoxQuestionTest {
    private static final LocalizedText WORDING = LocalizedText.frenchAndEnglish("Quelles mesures ?", "Which measures?");
    private static final List<UUID> ITEMS =
            Stream.generate(UUID::randomUUID).limit(3).toList();

    @Test
    void anApprovalHasASlotForTheBlankVoteAndOneForEachItem() {
        var question = BoxQuestion.approval(WORDING, ITEMS, 2);
        var election =
                (HomomorphicQuestion) question.toBelenios("Quelles mesures ?", item -> "Point " + ITEMS.indexOf(item));

        assertThat(election.answers()).containsExactly("Point 0", "Point 1", "Point 2");
        assertThat(election.blank()).isTrue();
        assertThat(election.min()).isEqualTo(1);
        assertThat(election.max()).isEqualTo(2);
        assertThat(question.totals(List.of(4, 1, 0, 3))).containsExactly(1, 0, 3);
    }

    @Test
    void pointsHaveASlotForEachPointOfEachItem() {
        var question = BoxQuestion.points(WORDING, ITEMS, 4, 2);
        var election =
                (HomomorphicQuestion) question.toBelenios("Quelles mesures ?", item -> "Point " + ITEMS.indexOf(item));

        assertThat(election.answers())
                .containsExactly(
                        "Point 0 · 1", "Point 0 · 2", "Point 1 · 1", "Point 1 · 2", "Point 2 · 1", "Point 2 · 2");
        assertThat(election.blank()).isFalse();
        assertThat(election.min()).isZero();
        assertThat(election.max()).isEqualTo(4);
        assertThat(question.totals(List.of(1, 2, 0, 0, 5, 4))).containsExactly(3, 0, 9);
    }

    @Test
    void aRankingIsOneListOfRanksForItsItems() {
        var question = BoxQuestion.ranking(WORDING, ITEMS, 2);

        assertThat(question.toBelenios("Quelles mesures ?", item -> "Point " + ITEMS.indexOf(item)))
                .isEqualTo(new RankedQuestion(List.of("Point 0", "Point 1", "Point 2"), "Quelles mesures ?"));
        assertThat(question.isRanked()).isTrue();
        assertThat(question.totals(List.of())).isEmpty();
    }

    @Test
    void aRankingAsksForFewRanks() {
        var items = Stream.generate(UUID::randomUUID).limit(8).toList();

        assertThat(problems(BoxQuestion.ranking(WORDING, items, 5))).isEmpty();
        assertThat(problems(BoxQuestion.ranking(WORDING, items, 6))).containsExactly("voting.box.ranking.range");
        assertThat(problems(BoxQuestion.ranking(WORDING, ITEMS, 4))).containsExactly("voting.box.ranking.range");
        assertThat(problems(BoxQuestion.ranking(WORDING, ITEMS, 0))).containsExactly("voting.box.ranking.range");
    }

    @Test
    void whatCannotBeAnsweredIsNotAsked() {
        assertThat(problems(BoxQuestion.approval(WORDING, ITEMS, 4))).containsExactly("voting.most.range");
        assertThat(problems(BoxQuestion.approval(LocalizedText.NONE, ITEMS.subList(0, 1), 1)))
                .containsExactly("shared.missing", "voting.options.range");
        assertThat(problems(BoxQuestion.points(WORDING, ITEMS, 7, 2))).containsExactly("voting.box.points.range");
        assertThat(problems(BoxQuestion.points(WORDING, ITEMS, 1, 2))).containsExactly("voting.box.points.range");
        assertThat(problems(BoxQuestion.points(WORDING, ITEMS, 40, 40))).containsExactly("voting.box.slots");
        assertThat(problems(BoxQuestion.points(WORDING, ITEMS, 10, 5))).isEmpty();
    }

    @Test
    void questionsAreKeptAsTheyWereAsked() {
        var converter = new BoxQuestionsConverter();
        var asked = new BoxQuestions(
                List.of(BoxQuestion.approval(WORDING, ITEMS, 2), BoxQuestion.points(WORDING, ITEMS, 10, 5)));

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(asked)))
                .isEqualTo(asked);
    }

    private static List<String> problems(BoxQuestion question) {
        var validation = new Validation();
        question.check(validation);
        try {
            validation.refuse();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.problems().stream().map(Problem::code).toList();
        }
    }

    @Test
    void aRankingAllowsEachChoiceOfItemsInEachOrder() {
        assertThat(ranking(3, 2).rankings()).isEqualTo(1 + 3 + 6);
        assertThat(ranking(5, 3).rankings()).isEqualTo(1 + 5 + 20 + 60);
        assertThat(ranking(50, 5).rankings()).isEqualTo(259_898_501L);
    }

    @Test
    void aRankingWithManyMoreAnswersThanElectorsWouldBeASignature() {
        assertThat(ranking(3, 2).isRankedByFew(3)).isFalse();
        assertThat(ranking(3, 2).isRankedByFew(2)).isTrue();
        assertThat(ranking(50, 5).isRankedByFew(100_000)).isTrue();
    }

    private static BoxQuestion ranking(int items, int most) {
        return BoxQuestion.ranking(
                LocalizedText.french("Quel ordre ?"),
                Stream.generate(UUID::randomUUID).limit(items).toList(),
                most);
    }
}
