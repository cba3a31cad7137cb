package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toguna.belenios.Result;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.Counts.QuestionCounts;

class CountsTest {
    private static final LocalizedText TEXT = LocalizedText.french("Lesquelles ?");
    private static final List<UUID> ITEMS =
            Stream.generate(UUID::randomUUID).limit(3).toList();
    private static final List<BoxQuestion> TWO_OF_THREE = List.of(BoxQuestion.approval(TEXT, ITEMS, 2));
    private static final List<BoxQuestion> SIX_POINTS = List.of(BoxQuestion.points(TEXT, ITEMS, 6, 4));

    private static Counts counts(int ballots, int blank, int spoiled, Integer... items) {
        return new Counts(ballots, List.of(new QuestionCounts(blank, spoiled, List.of(items))));
    }

    private static List<String> faults(Counts counts, List<BoxQuestion> asked) {
        var refusal = catchThrowableOfType(Refusal.class, () -> counts.check(asked));
        return refusal == null
                ? List.of()
                : refusal.problems().stream().map(CountsTest::fault).toList();
    }

    private static String fault(Problem problem) {
        return problem.field() + " " + problem.code();
    }

    @Test
    void takes_what_ten_ballots_can_approve() {
        assertThat(faults(counts(10, 1, 1, 8, 8, 0), TWO_OF_THREE)).isEmpty();
        assertThat(faults(counts(10, 1, 1, 8, 0, 0), TWO_OF_THREE)).isEmpty();
        assertThat(faults(counts(0, 0, 0, 0, 0, 0), TWO_OF_THREE)).isEmpty();
    }

    @Test
    void refuses_what_ten_ballots_cannot_approve() {
        assertThat(faults(counts(10, 1, 1, 9, 0, 0), TWO_OF_THREE)).containsExactly("item-0-0 voting.place.item");
        assertThat(faults(counts(10, 1, 1, 8, 8, 1), TWO_OF_THREE)).containsExactly("item-0-0 voting.place.sum");
        assertThat(faults(counts(10, 1, 1, 4, 3, 0), TWO_OF_THREE))
                .as("each ballot that is neither blank nor spoiled approves something")
                .containsExactly("item-0-0 voting.place.sumTooSmall");
        assertThat(faults(counts(10, 6, 5, 0, 0, 0), TWO_OF_THREE))
                .containsExactly("spoiled-0 voting.place.moreThanBallots");
    }

    @Test
    void points_are_bounded_by_item_and_by_ballot_and_none_is_an_answer() {
        assertThat(faults(counts(2, 0, 0, 8, 4, 0), SIX_POINTS)).isEmpty();
        assertThat(faults(counts(2, 0, 0, 0, 0, 0), SIX_POINTS)).isEmpty();
        assertThat(faults(counts(2, 0, 1, 5, 0, 0), SIX_POINTS)).containsExactly("item-0-0 voting.place.item");
        assertThat(faults(counts(2, 0, 0, 8, 5, 0), SIX_POINTS)).containsExactly("item-0-0 voting.place.sum");
        assertThat(faults(counts(2, 1, 0, 0, 0, 0), SIX_POINTS)).containsExactly("blank-0 voting.place.noBlank");
    }

    @Test
    void refuses_numbers_and_questions_that_are_not_there() {
        assertThat(faults(counts(-1, 0, -2, 0, 0, 1_000_001), TWO_OF_THREE))
                .containsExactly(
                        "ballots voting.place.number", "item-0-2 voting.place.number", "spoiled-0 voting.place.number");
        assertThat(faults(counts(1, 0, 0, 1, 1), TWO_OF_THREE)).containsExactly("questions voting.place.shape");
        assertThatThrownBy(() -> new Counts(1, List.of()).check(TWO_OF_THREE)).hasMessage("voting.place.shape");
    }

    @Test
    void names_the_figures_that_differ() {
        assertThat(counts(10, 1, 1, 8, 8, 0).differences(counts(11, 1, 1, 8, 7, 0)))
                .containsExactly("ballots", "item-0-1");
        assertThat(counts(10, 1, 1, 8, 8, 0).differences(counts(10, 1, 1, 8, 8, 0)))
                .isEmpty();
    }

    @Test
    void stands_beside_the_box_and_is_added_to_it() {
        var approval = Counts.online(TWO_OF_THREE, new Result(List.of(List.of(2, 3, 1, 0))), 5);
        assertThat(approval).isEqualTo(counts(5, 2, 0, 3, 1, 0));
        assertThat(approval.plus(counts(10, 1, 1, 8, 8, 0))).isEqualTo(counts(15, 3, 1, 11, 9, 0));

        var points = List.of(BoxQuestion.points(TEXT, ITEMS.subList(0, 2), 3, 2));
        assertThat(Counts.online(points, new Result(List.of(List.of(2, 1, 0, 1))), 2))
                .isEqualTo(counts(2, 0, 0, 3, 1));
    }

    @Test
    void is_kept_as_it_is() {
        var converter = new CountsConverter();
        var counts = counts(10, 1, 2, 7, 7, 0);
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(counts)))
                .isEqualTo(counts);
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
