package org.toguna.voting.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class CountsBodyTest {
    private static CountsBody body(String ballots, String blank, String... items) {
        return new CountsBody(
                new BigDecimal(ballots),
                List.of(new CountsBody.QuestionBody(
                        new BigDecimal(blank),
                        null,
                        List.of(items).stream().map(BigDecimal::new).toList())));
    }

    @Test
    void wholeNumbersAreRead() {
        var counts = body("12", "2.0", "7", "3").toCounts();

        assertThat(counts.ballots()).isEqualTo(12);
        assertThat(counts.figures()).containsEntry("blank-0", 2).containsEntry("spoiled-0", 0);
        assertThat(counts.figures()).containsEntry("item-0-0", 7).containsEntry("item-0-1", 3);
    }

    @Test
    void whatIsNoWholeNumberIsRefusedAndNotCutOff() {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> body("12.7", "0.5", "1e12", "3").toCounts());

        assertThat(refusal.problems().stream().map(Problem::field)).containsExactly("ballots", "blank-0", "item-0-0");
        assertThat(refusal.problems().stream().map(Problem::code)).containsOnly("voting.place.number");
    }
}
