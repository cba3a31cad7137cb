package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.forum.domain.EvaluationPublished;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Happened;

/** The application writes down that one report became public because no reply came; nobody asks it to, and nobody can forbid it. */
@Stateless
public class PublishEvaluation {
    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    BusinessClock clock;

    @Inject
    Event<EvaluationPublished> published;

    @Inject
    Event<Happened> happened;

    public void publish(UUID forumId) {
        var now = clock.now();
        var evaluation = evaluations.take(forums.get(forumId), now);
        if (evaluation.publishIfDue(now)) {
            published.fire(
                    new EvaluationPublished(forumId, evaluation.publishedAt(now).orElseThrow()));
            happened.fire(new Happened(null, "PublishEvaluation", forumId, evaluation.id()));
        }
    }
}
