package org.toguna.report.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.usecase.ReadRecommendations;
import org.toguna.forum.domain.Forum;
import org.toguna.shared.BusinessClock;

/** Makes covers that print where the register's history stands, so that whoever keeps a report can prove a rewriting. */
@Dependent
public class Covers {
    @Inject
    History history;

    @Inject
    ReadRecommendations recommendations;

    @Inject
    BusinessClock clock;

    Cover of(Forum forum, Locale language) {
        var head = history.head(forum.id());
        return Cover.of(
                forum, recommendations.coverage(forum), language, clock.now(), head.length() == 0 ? null : head.head());
    }
}
