package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.RatingComment;
import org.toguna.evaluation.domain.RatingComments;
import org.toguna.values.NotFound;

/** The words that raters of a forum left, of any status. */
@Dependent
class CommentsInForum {
    private final Evaluations evaluations;
    private final RatingComments comments;

    @Inject
    CommentsInForum(Evaluations evaluations, RatingComments comments) {
        this.evaluations = evaluations;
        this.comments = comments;
    }

    /** @throws NotFound {@code evaluation.comment.notFound} */
    RatingComment get(UUID forum, UUID id) {
        return evaluations
                .find(forum)
                .map(evaluation -> comments.get(evaluation.id(), id))
                .orElseThrow(() -> new NotFound("evaluation.comment", id));
    }
}
