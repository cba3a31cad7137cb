package org.toguna.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void what_somebody_sent_is_mentioned_by_its_beginning() {
        var sent = "\uD83C\uDF0D".repeat(4000);
        assertThat(new NotFound("forum", sent).problems().getFirst().arguments())
                .containsExactly("\uD83C\uDF0D".repeat(300) + "…");
    }

    @Test
    void what_is_short_and_what_is_no_text_is_mentioned_as_it_is() {
        var problem = new Problem("name", "shared.tooLong", "é".repeat(300), 300, Level.NATIONAL);
        assertThat(problem.arguments()).containsExactly("é".repeat(300), 300, Level.NATIONAL);
    }
}
