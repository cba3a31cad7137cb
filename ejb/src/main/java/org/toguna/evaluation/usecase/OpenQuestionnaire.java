package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

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
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** A participant looks at what there is to rate, and counts from then on among those reached. */
@Act(by = Role.PARTICIPANT)
public class OpenQuestionnaire {
    private final Stage stage;
    private final Raters raters;
    private final Evaluations evaluations;
    private final Ratings ratings;
    private final PaperBatches paper;
    private final EveryCommitment commitments;

    @Inject
    OpenQuestionnaire(
            Stage stage,
            Raters raters,
            Evaluations evaluations,
            Ratings ratings,
            PaperBatches paper,
            EveryCommitment commitments) {
        this.stage = stage;
        this.raters = raters;
        this.evaluations = evaluations;
        this.ratings = ratings;
        this.paper = paper;
        this.commitments = commitments;
    }

    /**
     * @param rated whether the caller has rated it, which is final
     * @param first whether the caller is asked to rate it before the others
     */
    public record Question(CommitmentSummary commitment, boolean rated, boolean first) {}

    /** @throws org.toguna.values.Refusal {@code evaluation.official}, {@code evaluation.notRater}, {@code evaluation.paper.marked} */
    public List<Question> open(String slug) {
        return stage.act(this, slug, on -> {
            var registration = raters.require(on);
            on.mustBeOpen(Activity.EVALUATION);
            var evaluation = evaluations
                    .find(on.forumId())
                    .filter(begun -> ratings.isReached(begun, on.person()))
                    .orElseGet(() -> evaluations.take(on.forum(), on.now()));
            evaluation.mustBeOpen();
            paper.mustAnswerOnline(evaluation, on.person());
            ratings.reach(evaluation, on.person());
            var rated = ratings.rated(evaluation, on.person());
            var byNumber = commitments.of(on.forumId()).stream()
                    .collect(toMap(CommitmentSummary::number, Function.identity(), (one, other) -> one, TreeMap::new));
            var allocation = raters.allocation(registration, List.copyOf(byNumber.keySet()));
            var first = Set.copyOf(allocation.commitments().subList(0, allocation.first()));
            return allocation.commitments().stream()
                    .map(byNumber::get)
                    .map(commitment -> new Question(
                            commitment, rated.contains(commitment.id()), first.contains(commitment.number())))
                    .toList();
        });
    }
}
