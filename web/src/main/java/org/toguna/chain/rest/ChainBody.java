package org.toguna.chain.rest;

import java.util.List;
import java.util.Map;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.chain.usecase.Chain;
import org.toguna.commitment.domain.Status;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.recommendation.domain.Answer;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Response;

/**
 * The way of one commitment by the numbers of its links; a missing one is absent.
 *
 * @param contributions how many published ones the item stands on
 */
public record ChainBody(
        int commitment,
        Map<String, String> title,
        Integer contributions,
        Integer agendaItem,
        List<Chain.Vote> votes,
        Integer recommendation,
        Answer answer,
        Status status,
        Integer percentage,
        Assessment evaluator,
        Completion government,
        List<LessonLink> lessons) {

    /** @param nextAgendaItem on the agenda of the next edition */
    public record LessonLink(int number, Integer nextAgendaItem) {}

    static ChainBody of(Chain chain) {
        return new ChainBody(
                chain.commitment().number(),
                chain.commitment().title().texts(),
                chain.item().map(item -> item.sources().size()).orElse(null),
                chain.item().map(AgendaItem::number).orElse(null),
                chain.votes(),
                chain.recommendation().map(Recommendation::number).orElse(null),
                chain.recommendation()
                        .flatMap(Recommendation::response)
                        .map(Response::answer)
                        .orElse(null),
                chain.commitment().status(),
                chain.commitment().percentage(),
                chain.evaluator().orElse(null),
                chain.government().orElse(null),
                chain.lessons().stream()
                        .map(taught -> new LessonLink(
                                taught.lesson().number(),
                                taught.item().map(AgendaItem::number).orElse(null)))
                        .toList());
    }
}
