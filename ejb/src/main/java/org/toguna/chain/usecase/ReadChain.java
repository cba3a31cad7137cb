package org.toguna.chain.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
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
import org.toguna.chain.usecase.Chain.Vote;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.usecase.ReadLessons;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.values.Page;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Polls;
import org.toguna.voting.domain.State;

/** Anybody walks from what was expected to what was learnt. However many commitments a page shows, the queries are as many. */
@Act(by = Role.ANYONE)
public class ReadChain {
    private final Stage stage;
    private final Forums forums;
    private final Agenda agenda;
    private final Polls polls;
    private final Ballots ballots;
    private final Recommendations recommendations;
    private final Commitments commitments;
    private final Completions completions;
    private final ReadLessons lessons;

    @Inject
    ReadChain(
            Stage stage,
            Forums forums,
            Agenda agenda,
            Polls polls,
            Ballots ballots,
            Recommendations recommendations,
            Commitments commitments,
            Completions completions,
            ReadLessons lessons) {
        this.stage = stage;
        this.forums = forums;
        this.agenda = agenda;
        this.polls = polls;
        this.ballots = ballots;
        this.recommendations = recommendations;
        this.commitments = commitments;
        this.completions = completions;
        this.lessons = lessons;
    }

    /** In the order of the commitments' numbers. */
    public Page<Chain> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> {
            var found = commitments.page(on.forumId(), Set.of(), CommitmentOrder.NUMBER, wanted);
            var links = links(on);
            return new Page<>(
                    found.items().stream().map(links::of).toList(), found.number(), found.size(), found.total());
        });
    }

    public Chain get(String slug, int number) {
        return stage.show(this, slug, on -> {
            var promised = commitments.summary(on.forumId(), number);
            return links(on).of(promised);
        });
    }

    private Links links(Scene on) {
        var published = completions.of(on.forum(), on.now());
        return new Links(
                agenda.of(on.forumId()).stream().collect(toMap(AgendaItem::id, Function.identity())),
                votes(on),
                recommendations.all(on.forumId()).stream().collect(toMap(Recommendation::id, Function.identity())),
                published,
                published.isPresent() ? lessons.of(on.forum().slug()).lessons() : List.of());
    }

    private Map<UUID, List<Vote>> votes(Scene on) {
        var predecessor = forums.predecessor(on.forum());
        var byItem = new HashMap<UUID, List<Vote>>();
        for (var poll : polls.page(on.forumId(), new Page.Wanted(1, Page.MOST)).items()) {
            if (new BallotBox(poll, on.forum(), predecessor).state(on.now()) == State.OVER) {
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
            Optional<Completions.Published> completions,
            List<ReadLessons.Taught> lessons) {

        Chain of(CommitmentSummary promised) {
            var recommendation =
                    Optional.ofNullable(promised.recommendationId()).map(recommendations::get);
            var item = recommendation.flatMap(Recommendation::agendaItemId).map(items::get);
            return new Chain(
                    promised,
                    item,
                    item.map(AgendaItem::id).map(votes::get).orElse(List.of()),
                    recommendation,
                    completions.map(said -> said.evaluator().get(promised.id())),
                    completions.map(said -> said.government().get(promised.id())),
                    lessons.stream()
                            .filter(taught -> taught.lesson().commitments().contains(promised.number()))
                            .toList());
        }
    }
}
