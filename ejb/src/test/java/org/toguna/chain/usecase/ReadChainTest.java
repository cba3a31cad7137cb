package org.toguna.chain.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.commitment.domain.Commitments;
import org.toguna.database.domain.Database;
import org.toguna.database.domain.Queries;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.usecase.TwoEditions;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.usecase.AStage;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.values.Page;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Polls;

class ReadChainTest {
    private static final Page.Wanted PAGE = new Page.Wanted(1, 20);

    @ParameterizedTest
    @EnumSource
    void anybodyWalksFromTheLessonOfOneEditionToTheCommitmentOfTheNext(Database database) {
        var editions = new TwoEditions(3);
        database.run(editions::store);
        database.run(entities -> {
            var first = chains(entities, editions.first()).get(editions.first().slug(), 1);
            assertThat(first.evaluator()).contains(Assessment.LIMITED);
            assertThat(first.next()).extracting(AgendaItem::number).containsExactly(1);
            var second =
                    chains(entities, editions.second()).get(editions.second().slug(), 2);
            assertThat(second.recommendation().map(Recommendation::number)).contains(2);
            assertThat(second.item().flatMap(AgendaItem::lessonId))
                    .contains(first.lessons().get(0).lesson().id());
            assertThatThrownBy(() -> chains(entities, editions.first())
                            .get(editions.first().slug(), 4))
                    .hasMessage("commitment.commitment.notFound");
        });
    }

    @ParameterizedTest
    @EnumSource
    void asksNoMoreForMoreCommitments(Database database) {
        var few = new TwoEditions(2);
        var many = new TwoEditions(14);
        database.run(few::store);
        database.run(many::store);
        assertThat(queries(many.first(), database))
                .isEqualTo(queries(few.first(), database))
                .isPositive();
        assertThat(queries(many.second(), database)).isEqualTo(queries(few.second(), database));
    }

    private static int queries(Forum forum, Database database) {
        return database.transact(entities -> {
            var chains = chains(entities, forum);
            return Queries.of(
                    entities,
                    () -> chains.page(forum.slug(), PAGE).items().stream()
                            .map(Chain::item)
                            .mapToInt(item -> item.map(AgendaItem::sources)
                                    .map(sources -> sources.size())
                                    .orElse(0))
                            .sum());
        });
    }

    private static ReadChain chains(EntityManager entities, Forum forum) {
        return new ReadChain(
                new AStage(entities, new Forums(entities).get(forum.id())).stage(),
                new Forums(entities),
                new Agenda(entities),
                new Polls(entities),
                new Ballots(entities),
                new Recommendations(entities),
                new Commitments(entities),
                new Completions(new Evaluations(entities)),
                TwoEditions.lessonsOf(entities));
    }
}
