package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** A participant says how a commitment was lived, once and for good; who is none is told why. */
@Act(by = Role.SIGNED_IN, unnamed = true)
public class RateCommitment {
    private final Stage stage;
    private final Raters raters;
    private final Commitments commitments;
    private final Evaluations evaluations;
    private final Ratings ratings;
    private final PaperBatches paper;
    private final Causes causes;

    @Inject
    RateCommitment(
            Stage stage,
            Raters raters,
            Commitments commitments,
            Evaluations evaluations,
            Ratings ratings,
            PaperBatches paper,
            Causes causes) {
        this.stage = stage;
        this.raters = raters;
        this.commitments = commitments;
        this.evaluations = evaluations;
        this.ratings = ratings;
        this.paper = paper;
        this.causes = causes;
    }

    /**
     * @throws org.toguna.values.Refusal {@code evaluation.official}, {@code evaluation.notRater}, {@code evaluation.paper.marked},
     *     {@code evaluation.alreadyRated}, or naming every field that is missing or wrong
     */
    public void rate(String slug, int number, Rating rating) {
        stage.act(this, slug, on -> {
            var registration = raters.require(on);
            on.mustBeOpen(Activity.EVALUATION);
            rating.check(causes.codes(on.forumId()));
            var commitment = commitments.get(on.forumId(), number);
            var evaluation = evaluations.take(on.forum(), on.now());
            paper.mustAnswerOnline(evaluation, on.person());
            ratings.add(
                    rating,
                    evaluation,
                    commitment.id(),
                    raters.rater(registration),
                    rating.signed() ? registration.particulars().name() : null);
            on.done(evaluation.id());
            return evaluation;
        });
    }
}
