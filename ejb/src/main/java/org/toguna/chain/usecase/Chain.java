package org.toguna.chain.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Status;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.usecase.ReadLessons.Taught;
import org.toguna.shared.LocalizedText;

/**
 * The way of one commitment; what is missing is empty.
 *
 * @param evaluator what the evaluator found, once the evaluation is public
 * @param government how the government sees it, once the evaluation is public
 */
public record Chain(
        Promise commitment,
        Optional<AgendaItem> item,
        List<Vote> votes,
        Optional<Recommendation> recommendation,
        Optional<Completion> evaluator,
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

    /**
     * @param percentage 0 to 100, or null while nobody reported
     * @param reportedAt when the latest report came, or null
     */
    public record Promise(int number, LocalizedText title, Status status, Integer percentage, Instant reportedAt) {}

    /** The place of the item in a vote that is over. */
    public record Vote(int rank, int outOf) {}
}
