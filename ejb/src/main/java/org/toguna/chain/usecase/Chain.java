package org.toguna.chain.usecase;

import java.util.List;
import java.util.Optional;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.usecase.ReadLessons.Taught;
import org.toguna.recommendation.domain.Recommendation;

/**
 * The way of one commitment; what is missing is empty.
 *
 * @param evaluator what the evaluator found, once the evaluation is public
 * @param government how the government sees it, once the evaluation is public
 */
public record Chain(
        CommitmentSummary commitment,
        Optional<AgendaItem> item,
        List<Vote> votes,
        Optional<Recommendation> recommendation,
        Optional<Assessment> evaluator,
        Optional<Completion> government,
        List<Taught> lessons) {
    public Chain {
        votes = List.copyOf(votes);
        lessons = List.copyOf(lessons);
    }

    /** What the next edition put on its agenda because of it. */
    public List<AgendaItem> next() {
        return lessons.stream().flatMap(taught -> taught.item().stream()).toList();
    }

    /** The place of the item in a vote that is over. */
    public record Vote(int rank, int outOf) {}
}
