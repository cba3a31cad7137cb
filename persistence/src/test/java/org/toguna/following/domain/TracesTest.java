package org.toguna.following.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.TODAY;
import static org.toguna.commitment.domain.ARegister.decree;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.commitment.domain.ARegister.progress;
import static org.toguna.commitment.domain.ARegister.terms;
import static org.toguna.commitment.domain.ARegister.wording;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.AContribution;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.domain.Contribution;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Status;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Provenance;
import org.toguna.identity.domain.People;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.recommendation.domain.Answer;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.domain.Response;
import org.toguna.values.LocalizedText;

class TracesTest {
    private final Forum forum = AForum.openFor(Activity.CONTRIBUTION);

    @ParameterizedTest
    @EnumSource
    void anAuthorIsToldEveryLinkOfTheChainOnce(Database database) {
        var contribution = database.transact(this::published);
        assertThat(untold(database)).doesNotContain(contribution.id());

        database.run(entities -> goTheWholeWay(entities, contribution));
        assertThat(untold(database)).contains(contribution.id());
        database.run(entities -> {
            var traces = new Traces(entities);
            var trace = traces.take(contribution.id());
            assertThat(traces.untold(trace))
                    .extracting(Step::stage)
                    .containsExactly(
                            Stage.AGENDA,
                            Stage.RECOMMENDATION,
                            Stage.ANSWER,
                            Stage.COMMITMENT,
                            Stage.PROGRESS,
                            Stage.EVALUATION);
            traces.untold(trace).forEach(step -> traces.tell(trace.contribution(), step.stage(), step.what(), NOW));
        });

        assertThat(untold(database)).doesNotContain(contribution.id());
        database.run(entities -> {
            var traces = new Traces(entities);
            var trace = traces.take(contribution.id());
            assertThat(traces.untold(trace)).isEmpty();
            assertThat(trace.steps()).hasSize(6);
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellingTheSameTwiceIsRefused(Database database) {
        var contribution = database.transact(this::published);
        database.run(entities -> new Traces(entities).tell(contribution, Stage.YEAR, "1", NOW));
        assertThatThrownBy(
                        () -> database.run(entities -> new Traces(entities).tell(contribution, Stage.YEAR, "1", NOW)))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, sql -> assertThat(sql.getSQLState()).isEqualTo("23505"));
    }

    @ParameterizedTest
    @EnumSource
    void anAuthorWhoHeardNothingForAYearIsToldHowThingsStand(Database database) {
        var contribution = database.transact(this::published);
        var aYearLater = NOON.plus(Duration.ofDays(366));
        assertThat(unmentioned(database, NOON.plus(Duration.ofDays(364)))).doesNotContain(contribution.id());
        assertThat(unmentioned(database, aYearLater)).contains(contribution.id());

        database.run(entities -> new Traces(entities).tell(contribution, Stage.YEAR, "1", aYearLater));

        assertThat(unmentioned(database, aYearLater.plus(Duration.ofDays(364)))).doesNotContain(contribution.id());
        assertThat(unmentioned(database, aYearLater.plus(Duration.ofDays(366)))).contains(contribution.id());
    }

    @ParameterizedTest
    @EnumSource
    void archivesTellNothing(Database database) {
        var contribution = database.transact(this::published);
        database.run(entities -> {
            goTheWholeWay(entities, contribution);
            entities.find(Forum.class, forum.id()).archive(Provenance.NONE, true);
        });
        assertThat(untold(database)).doesNotContain(contribution.id());
        assertThat(unmentioned(database, NOON.plus(Duration.ofDays(999)))).doesNotContain(contribution.id());
    }

    @ParameterizedTest
    @EnumSource
    void whoWasForgottenIsNotWrittenTo(Database database) {
        var contribution = database.transact(this::published);
        database.run(entities -> {
            goTheWholeWay(entities, contribution);
            new People(entities).get(contribution.authorId()).erase(NOW);
        });
        assertThat(untold(database)).doesNotContain(contribution.id());
        assertThat(unmentioned(database, NOON.plus(Duration.ofDays(999)))).doesNotContain(contribution.id());
    }

    private static List<UUID> untold(Database database) {
        return database.transact(entities -> new Traces(entities).untold(1000));
    }

    private static List<UUID> unmentioned(Database database, Instant now) {
        return database.transact(entities -> new Traces(entities).unmentioned(NOON.minusSeconds(1), now, 1000));
    }

    private Contribution published(EntityManager entities) {
        entities.persist(forum);
        entities.flush();
        return AContribution.publishedIn(entities, forum);
    }

    private void goTheWholeWay(EntityManager entities, Contribution contribution) {
        var item = new AgendaItem(
                forum.id(), 1, LocalizedText.french("Guichet unique"), LocalizedText.NONE, List.of(contribution));
        new Agenda(entities).add(item);
        entities.flush();
        var recommendation = new Recommendation(forum.id(), 1, wording("Ouvrir des guichets"), item.id(), TODAY);
        recommendation.answer(
                new Response(Answer.ACCEPTED, null, LocalizedText.french("Attendu de tous"), "Ministre", TODAY));
        new Recommendations(entities).add(recommendation);
        var ministry = ministry(forum.id());
        new Institutions(entities).add(ministry);
        var commitment = new Commitment(
                ministry,
                1,
                decree(),
                terms("Dix guichets", TODAY, TODAY.plusYears(1), recommendation.id()),
                TODAY,
                NOW);
        new Commitments(entities).add(commitment);
        var report = new ProgressReport(commitment, progress(Status.UNDER_WAY, 40), contribution.authorId(), null, NOW);
        report.publish(commitment, NOW);
        new ProgressReports(entities).add(report);
        new ProgressReports(entities)
                .add(new ProgressReport(
                        commitment, progress(Status.UNDER_WAY, 60), contribution.authorId(), null, NOW));
        entities.find(Forum.class, forum.id()).evaluationPublished(NOW);
    }
}
