package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** A participant says how a commitment was lived, once and for good. */
@Stateless
public class RateCommitment {
    @Inject
    Raters raters;

    @Inject
    Forums forums;

    @Inject
    Commitments commitments;

    @Inject
    Evaluations evaluations;

    @Inject
    Ratings ratings;

    @Inject
    PaperBatches paper;

    @Inject
    Causes causes;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public void rate(String slug, int number, Rating rating) {
        var forum = forums.writable(slug);
        var registration = raters.require(forum);
        var now = clock.now();
        forum.mustBeOpen(Activity.EVALUATION, forums.predecessor(forum), now);
        rating.check(causes.codes(forum.id()));
        var commitment = commitments.get(forum.id(), number);
        var evaluation = evaluations.take(forum, now);
        paper.mustAnswerOnline(evaluation, registration.personId());
        ratings.add(
                rating,
                evaluation,
                commitment.id(),
                raters.rater(registration),
                rating.signed() ? registration.particulars().name() : null);
        happened.fire(Happened.unnamed("RateCommitment", forum.id(), evaluation.id()));
    }
}
