package org.toguna.report.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.toguna.commitment.domain.History;
import org.toguna.forum.domain.Forum;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.usecase.Coverage;

/** Makes covers that print where the register's history stands, so that whoever keeps a report can prove a rewriting. */
@Dependent
class Covers {
    private final History history;
    private final Recommendations recommendations;

    @Inject
    Covers(History history, Recommendations recommendations) {
        this.history = history;
        this.recommendations = recommendations;
    }

    Cover of(Forum forum, Instant now, Locale language) {
        var head = history.head(forum.id());
        return Cover.of(
                forum, Coverage.of(forum, recommendations), language, now, head.length() == 0 ? null : head.head());
    }
}
