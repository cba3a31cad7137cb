package org.toguna.voting.domain;

import java.util.List;

/** What a verifiable vote asks, in order. */
public record BoxQuestions(List<BoxQuestion> all) {
    public BoxQuestions {
        all = List.copyOf(all);
    }
}
