package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.EvaluationPublished;
import org.toguna.shared.Happened;

/** An organiser replies once for the government, and thereby publishes the report. */
@Stateless
public class ReplyToEvaluation {
    @Inject
    Caller caller;

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

    public void reply(String slug, String reply) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var now = clock.now();
        var evaluation = evaluations.take(forum, now);
        evaluation.reply(reply, now);
        published.fire(
                new EvaluationPublished(forum.id(), evaluation.publishedAt(now).orElseThrow()));
        happened.fire(new Happened(organiser, "ReplyToEvaluation", forum.id(), evaluation.id()));
    }
}
