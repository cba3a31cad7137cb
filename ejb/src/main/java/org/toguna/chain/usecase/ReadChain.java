package org.toguna.chain.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.chain.usecase.Chain.Promise;
import org.toguna.chain.usecase.Chain.Vote;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.usecase.ReadLessons;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Page;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Polls;
import org.toguna.voting.domain.State;

/** Anybody walks from what was expected to what was learnt. However many commitments a page shows, the queries are as many. */
@Stateless
public class ReadChain {
    @Inject
    Forums forums;

    @Inject
    Agenda agenda;

    @Inject
    Polls polls;

    @Inject
    Ballots ballots;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments commitments;

    @Inject
    Evaluations evaluations;

    @Inject
    ReadLessons lessons;

    @Inject
    BusinessClock clock;

    /** In the order of the commitments' numbers. */
    public Page<Chain> page(String slug, Page.Wanted wanted) {
        var forum = forums.get(slug);
        var found = commitments.page(forum.id(), Set.of(), CommitmentOrder.NUMBER, wanted);
        var links = links(forum);
        return new Page<>(
                found.items().stream()
                        .map(promised -> links.of(
                                promised.id(),
                                promised.recommendationId(),
                                new Promise(
                                        promised.number(),
                                        promised.title(),
                                        promised.status(),
                                        promised.percentage(),
                                        promised.reportedAt())))
                        .toList(),
                found.number(),
                found.size(),
                found.total());
    }

    public Chain get(String slug, int number) {
        var forum = forums.get(slug);
        var promised = commitments.get(forum.id(), number);
        return links(forum)
                .of(
                        promised.id(),
                        promised.terms().recommendationId().orElse(null),
                        new Promise(
                                number,
                                promised.terms().title(),
                                promised.status(),
                                promised.percentage().isPresent()
                                        ? promised.percentage().getAsInt()
                                        : null,
                                promised.reportedAt().orElse(null)));
    }

    private Links links(Forum forum) {
        var now = clock.now();
        var published = evaluations.find(forum.id()).filter(evaluation -> evaluation.isPublishedAt(now));
        return new Links(
                agenda.of(forum.id()).stream().collect(toMap(AgendaItem::id, Function.identity())),
                votes(forum, now),
                recommendations.all(forum.id()).stream().collect(toMap(Recommendation::id, Function.identity())),
                published.map(this::found).orElse(Map.of()),
                published.map(this::seen).orElse(Map.of()),
                published.isPresent() ? lessons.of(forum.slug()).lessons() : List.of());
    }

    private Map<UUID, Completion> found(Evaluation evaluation) {
        return evaluations.findings(evaluation).stream().collect(toMap(Finding::commitmentId, Finding::completion));
    }

    private Map<UUID, Completion> seen(Evaluation evaluation) {
        return evaluations.governmentViews(evaluation).stream()
                .collect(toMap(GovernmentView::commitmentId, GovernmentView::completion));
    }

    private Map<UUID, List<Vote>> votes(Forum forum, Instant now) {
        var predecessor = forums.predecessor(forum);
        var byItem = new HashMap<UUID, List<Vote>>();
        for (var poll : polls.page(forum.id(), new Page.Wanted(1, Page.MOST)).items()) {
            if (new BallotBox(poll, forum, predecessor).state(now) == State.OVER) {
                var votes = ballots.results(poll).votes();
                for (int option = 0; option < votes.size(); option++) {
                    long own = votes.get(option);
                    long before = votes.stream().filter(other -> other > own).count();
                    byItem.computeIfAbsent(poll.options().get(option), any -> new ArrayList<>())
                            .add(new Vote((int) before + 1, votes.size()));
                }
            }
        }
        return byItem;
    }

    private record Links(
            Map<UUID, AgendaItem> items,
            Map<UUID, List<Vote>> votes,
            Map<UUID, Recommendation> recommendations,
            Map<UUID, Completion> findings,
            Map<UUID, Completion> views,
            List<ReadLessons.Taught> lessons) {

        Chain of(UUID commitment, UUID asked, Promise promise) {
            var recommendation = Optional.ofNullable(asked).map(recommendations::get);
            var item = recommendation.flatMap(Recommendation::agendaItemId).map(items::get);
            return new Chain(
                    promise,
                    item,
                    item.map(AgendaItem::id).map(votes::get).orElse(List.of()),
                    recommendation,
                    Optional.ofNullable(findings.get(commitment)),
                    Optional.ofNullable(views.get(commitment)),
                    lessons.stream()
                            .filter(taught -> taught.lesson().commitments().contains(promise.number()))
                            .toList());
        }
    }
}
