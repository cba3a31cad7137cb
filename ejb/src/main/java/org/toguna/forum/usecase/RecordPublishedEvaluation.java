package org.toguna.forum.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.forum.domain.EvaluationPublished;
import org.toguna.forum.domain.Forums;

/** Writes the fact on the forum, in the transaction that published: from then on the next edition may open. */
@ApplicationScoped
public class RecordPublishedEvaluation {
    @Inject
    Forums forums;

    void on(@Observes EvaluationPublished published) {
        forums.get(published.forum()).evaluationPublished(published.at());
    }
}
