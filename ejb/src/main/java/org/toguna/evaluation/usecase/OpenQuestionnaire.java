package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
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
    PaperBatches paper;

    @Inject
    EveryCommitment commitments;

    @Inject
    BusinessClock clock;

    /**
     * @param rated whether the caller has rated it, which is final
     * @param first whether the caller is asked to rate it before the others
     */
    public record Question(CommitmentSummary commitment, boolean rated, boolean first) {}

    public List<Question> open(String slug) {
        var forum = forums.writable(slug);
        var registration = raters.require(forum);
        var rater = registration.personId();
        var now = clock.now();
        forum.mustBeOpen(Activity.EVALUATION, forums.predecessor(forum), now);
        var evaluation = evaluations
                .find(forum.id())
                .filter(begun -> ratings.isReached(begun, rater))
                .orElseGet(() -> evaluations.take(forum, now));
        evaluation.mustBeOpen();
        paper.mustAnswerOnline(evaluation, rater);
        ratings.reach(evaluation, rater);
        var rated = ratings.rated(evaluation, rater);
        var byNumber = commitments.of(forum.id()).stream()
                .collect(toMap(CommitmentSummary::number, Function.identity(), (one, other) -> one, TreeMap::new));
        var allocation = raters.allocation(registration, List.copyOf(byNumber.keySet()));
        var first = Set.copyOf(allocation.commitments().subList(0, allocation.first()));
        return allocation.commitments().stream()
                .map(byNumber::get)
                .map(commitment ->
                        new Question(commitment, rated.contains(commitment.id()), first.contains(commitment.number())))
                .toList();
    }
}
