package org.toguna.report.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.domain.Forum;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Page;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.Ballots;

/** Gathers the adopted recommendations with the item of the agenda and the votes that each comes from. */
@Dependent
class ReadDeclaration {
    private final Agenda agenda;
    private final Recommendations recommendations;
    private final ReadVoteReport vote;
    private final Ballots ballots;
    private final Covers covers;

    @Inject
    ReadDeclaration(
            Agenda agenda, Recommendations recommendations, ReadVoteReport vote, Ballots ballots, Covers covers) {
        this.agenda = agenda;
        this.recommendations = recommendations;
        this.vote = vote;
        this.ballots = ballots;
        this.covers = covers;
    }

    boolean isReady(Forum forum) {
        return recommendations.page(forum.id(), new Page.Wanted(1, 1)).total() > 0;
    }

    /** @throws Refusal {@code report.declaration.nothingYet} until a recommendation is adopted */
    Declaration read(Forum forum, Instant now, Locale language) {
        var adopted = recommendations.all(forum.id());
        if (adopted.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "report.declaration.nothingYet");
        }
        var items = agenda.of(forum.id()).stream().collect(toMap(AgendaItem::id, AgendaItem::number));
        var titles = agenda.of(forum.id()).stream()
                .collect(toMap(AgendaItem::id, item -> item.title().in(language)));
        var votes = votes(forum, now);
        return new Declaration(
                covers.of(forum, now, language),
                adopted.stream()
                        .map(text -> article(text, items, titles, votes, language))
                        .toList());
    }

    private Map<UUID, List<Declaration.Vote>> votes(Forum forum, Instant now) {
        var byItem = new HashMap<UUID, List<Declaration.Vote>>();
        for (var poll : vote.over(forum, now)) {
            var results = ballots.results(poll);
            for (int option = 0; option < poll.options().size(); option++) {
                long own = results.votes().get(option);
                long before =
                        results.votes().stream().filter(other -> other > own).count();
                byItem.computeIfAbsent(poll.options().get(option), any -> new ArrayList<>())
                        .add(new Declaration.Vote((int) before + 1, own, results.ballots(), results.percent(option)));
            }
        }
        return byItem;
    }

    private static Declaration.Article article(
            Recommendation text,
            Map<UUID, Integer> numbers,
            Map<UUID, String> titles,
            Map<UUID, List<Declaration.Vote>> votes,
            Locale language) {
        var item = text.agendaItemId().filter(numbers::containsKey);
        return new Declaration.Article(
                text.number(),
                text.title().in(language),
                text.heading().orElse(null),
                text.levels().all().stream().map(Texts.in(language)::name).toList(),
                text.leadInstitution().orElse(null),
                text.deadline().orElse(null),
                text.adoptedOn().orElse(null),
                item.map(id -> new Declaration.Item(numbers.get(id), titles.get(id)))
                        .orElse(null),
                item.map(id -> votes.getOrDefault(id, List.of())).orElse(List.of()),
                text.source().orElse(null));
    }
}
