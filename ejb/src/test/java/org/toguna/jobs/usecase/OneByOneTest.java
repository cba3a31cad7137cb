package org.toguna.jobs.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toguna.values.Refusal;

class OneByOneTest {
    @Test
    void what_fails_for_one_holds_up_none_of_the_others() {
        var done = new ArrayList<String>();

        OneByOne.each(List.of("broken", "demo-1", "refused", "demo-2"), forum -> forum, forum -> {
            switch (forum) {
                case "broken" -> throw new IllegalStateException("of this one alone");
                case "refused" -> throw new Refusal(Refusal.Kind.CONFLICT, "shared.changedMeanwhile");
                default -> done.add(forum);
            }
        });

        assertThat(done).containsExactly("demo-1", "demo-2");
    }
}
