package org.toguna.following.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.following.domain.Newsroom;
import org.toguna.forum.domain.EvaluationPublished;

/** Writes down for the followers, in the transaction that published it, that an evaluation is public. */
@ApplicationScoped
public class NoticeEvaluation {
    @Inject
    Newsroom newsroom;

    @Inject
    BusinessClock clock;

    void on(@Observes EvaluationPublished published) {
        newsroom.notice(published.forum(), clock.now());
    }
}
