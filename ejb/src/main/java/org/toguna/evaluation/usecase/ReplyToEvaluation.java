package org.toguna.evaluation.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.ReplyAct;
import org.toguna.forum.domain.EvaluationPublished;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An organiser passes on the government's one reply and the act that bears it, and thereby publishes the report. */
@Act(by = Role.ORGANISER)
public class ReplyToEvaluation {
    private final Stage stage;
    private final Evaluations evaluations;
    private final Event<EvaluationPublished> published;

    @Inject
    ReplyToEvaluation(Stage stage, Evaluations evaluations, Event<EvaluationPublished> published) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.published = published;
    }

    public void reply(String slug, String reply, ReplyAct act) {
        stage.act(this, slug, on -> {
            var evaluation = evaluations.take(on.forum(), on.now());
            evaluation.reply(reply, act, on.forum(), on.now());
            published.fire(new EvaluationPublished(
                    on.forumId(), evaluation.publishedAt(on.now()).orElseThrow()));
            on.done(evaluation.id());
            return evaluation;
        });
    }
}
