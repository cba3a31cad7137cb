package org.toguna.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.database.domain.Database;
import org.toguna.database.domain.Queries;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.values.Page;

class ReadEvaluationTest {
    private static final Page.Wanted PAGE = new Page.Wanted(1, 20);

    @ParameterizedTest
    @EnumSource
    void setsTheEvaluationOfTheEditionBeforeBesideThisOne(Database database) {
        var editions = new TwoEditions(3);
        database.run(editions::store);
        var since = database.transact(entities -> TwoEditions.evaluationsOf(entities)
                .page(editions.second().slug(), PAGE)
                .flatMap(ReadEvaluation.Reading::report)
                .flatMap(ReadEvaluation.Report::sinceLast)
                .orElseThrow());

        assertThat(since.edition().id()).isEqualTo(editions.first().id());
        assertThat(since.then().commitments()).isEqualTo(3);
        assertThat(since.then().evaluator())
                .containsEntry(Assessment.LIMITED, 3L)
                .containsEntry(Assessment.NO_EVIDENCE, 0L)
                .containsEntry(Assessment.COMPLETE, 0L);
        assertThat(since.now().evaluator()).containsEntry(Assessment.COMPLETE, 3L);
        assertThat(since.now().government()).containsEntry(Completion.SUBSTANTIAL, 3L);
        assertThat(since.now().participants().volunteers()).as("nobody rated").isEmpty();

        var taken = since.lessons().get(0);
        assertThat(taken.findings()).containsExactly(new SinceLast.Found(1, Assessment.LIMITED));
        assertThat(taken.item().map(AgendaItem::number)).contains(1);
        assertThat(taken.recommendations())
                .hasSize(3)
                .allSatisfy(demand -> assertThat(demand.commitments())
                        .extracting("number")
                        .containsExactly(demand.recommendation().number()));
        var left = since.lessons().get(1);
        assertThat(left.item()).isEmpty();
        assertThat(left.recommendations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasNothingToSetBesideAFirstEdition(Database database) {
        var editions = new TwoEditions(1);
        database.run(editions::store);
        database.run(entities -> assertThat(TwoEditions.evaluationsOf(entities)
                        .page(editions.first().slug(), PAGE)
                        .flatMap(ReadEvaluation.Reading::report)
                        .orElseThrow()
                        .sinceLast())
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void asksNoMoreForMoreCommitments(Database database) {
        assertThat(queries(14, database)).isEqualTo(queries(2, database)).isPositive();
    }

    private static int queries(int commitments, Database database) {
        var editions = new TwoEditions(commitments);
        database.run(editions::store);
        return database.transact(entities -> Queries.of(
                entities,
                () -> TwoEditions.evaluationsOf(entities)
                        .page(editions.second().slug(), PAGE)
                        .orElseThrow()));
    }
}
