package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;

/** A participant looks at what there is to rate, and counts from then on among those reached. */
@Stateless
public class OpenQuestionnaire {
    @Inject
    Raters raters;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    Ratings ratings;

    @Inject
    EveryCommitment commitments;

    @Inject
    BusinessClock clock;

    /** @param rated whether the caller has rated it, which is final */
    public record Question(CommitmentSummary commitment, boolean rated) {}

    public List<Question> open(String slug) {
        var forum = forums.writable(slug);
        var rater = raters.require(forum);
        var now = clock.now();
        forum.mustBeOpen(Activity.EVALUATION, forums.predecessor(forum), now);
        var evaluation = evaluations
                .find(forum.id())
                .filter(begun -> ratings.isReached(begun, rater))
                .orElseGet(() -> evaluations.take(forum, now));
        evaluation.mustBeOpen();
        ratings.reach(evaluation, rater);
        var rated = ratings.rated(evaluation, rater);
        return commitments.of(forum.id()).stream()
                .map(commitment -> new Question(commitment, rated.contains(commitment.id())))
                .toList();
    }
}
