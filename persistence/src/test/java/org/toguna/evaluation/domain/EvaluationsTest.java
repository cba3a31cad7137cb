package org.toguna.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;
import org.toguna.registration.domain.Gender;
import org.toguna.values.Level;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class EvaluationsTest {
    private static final Rating USEFUL = new Rating(
            Level.INTERNATIONAL,
            Completion.LIMITED,
            4,
            Set.of("INFORMATION"),
            "Guichet fermé le samedi",
            "Ouvrir le samedi",
            false);

    private final Forum forum = AForum.openFor(Activity.EVALUATION);

    private UUID aCommitment(EntityManager entities) {
        entities.persist(forum);
        entities.flush();
        var ministry = ARegister.ministry(forum.id());
        new Institutions(entities).add(ministry);
        var commitment = ARegister.commitment(ministry, 1);
        new Commitments(entities).add(commitment);
        return commitment.id();
    }

    private static UUID somebody(EntityManager entities) {
        var person = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Awa", "fr", NOON);
        entities.persist(person);
        entities.flush();
        return person.id();
    }

    private static void rate(Evaluation evaluation, UUID commitment, UUID person, EntityManager entities) {
        rate(evaluation, commitment, person, Sample.VOLUNTEER, entities);
    }

    private static void rate(
            Evaluation evaluation, UUID commitment, UUID person, Sample sample, EntityManager entities) {
        new Ratings(entities)
                .add(
                        USEFUL,
                        evaluation,
                        commitment,
                        new Rater(person, sample, Region.EUROPE, "EUROPE", Gender.WOMAN),
                        null);
    }

    private Evaluation taken(EntityManager entities) {
        return new Evaluations(entities).take(forum, NOON);
    }

    @ParameterizedTest
    @EnumSource
    void areBegunOnceByTheFirstWhoTakesThem(Database database) {
        database.run(this::aCommitment);
        var first = database.transact(entities -> taken(entities).id());
        var second = database.transact(entities -> taken(entities).id());
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void keepTheFindingAndTheViewSaidLast(Database database) {
        var commitment = database.transact(this::aCommitment);
        var page = Evidence.document(null, "https://example.org/pv");
        var mayor = Evidence.interview("Maire", LocalDate.of(2026, 2, 1));
        var visit = Evidence.siteVisit("Consulat de Lille", LocalDate.of(2026, 2, 2));
        var minutes = Evidence.minutes("Comité de suivi", LocalDate.of(2026, 2, 3), "PV 3");
        find(database, commitment, Assessment.LIMITED, List.of(page, mayor, visit));
        find(database, commitment, Assessment.SUBSTANTIAL, List.of(minutes, visit, page));
        database.run(entities -> {
            var evaluation = taken(entities);
            assertThat(new Evaluations(entities).findings(evaluation))
                    .extracting(Finding::commitmentId, Finding::assessment, Finding::evidence, Finding::document)
                    .containsExactly(tuple(
                            commitment,
                            Assessment.SUBSTANTIAL,
                            List.of(minutes, visit, page),
                            Optional.of("https://example.org/pv")));
            assertThat(new Evaluations(entities).governmentViews(evaluation))
                    .extracting(GovernmentView::completion)
                    .containsExactly(Completion.COMPLETE);
        });
        find(database, commitment, Assessment.NO_EVIDENCE, List.of());
        database.run(entities -> assertThat(new Evaluations(entities).findings(taken(entities)))
                .extracting(Finding::assessment, Finding::evidence)
                .containsExactly(tuple(Assessment.NO_EVIDENCE, List.of())));
    }

    private void find(Database database, UUID commitment, Assessment assessment, List<Evidence> evidence) {
        database.run(entities -> {
            var evaluations = new Evaluations(entities);
            var evaluation = taken(entities);
            var finding = evaluations.finding(evaluation, commitment);
            finding.say(
                    assessment,
                    Verifiability.NOT_VERIFIABLE,
                    evidence,
                    "Vu sur place.",
                    "Des délais plus courts.",
                    evaluation,
                    NOON);
            evaluations.keep(finding);
            var view = evaluations.governmentView(evaluation, commitment);
            var speaker = speaker(commitment, Optional.empty(), false, entities);
            view.say(Completion.COMPLETE, "Achevé.", speaker, evaluation, forum, NOON);
            evaluations.keep(view);
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepTheChaptersWrittenLastUntilTheReportIsTransmitted(Database database) {
        database.run(this::aCommitment);
        write(
                database,
                Map.of(
                        Criterion.IMPACT, LocalizedText.french("Peu de retours."),
                        Criterion.RELEVANCE, LocalizedText.french("Demandé par tous.")));
        var written = Map.of(
                Criterion.EFFICIENCY, LocalizedText.french("Sans gaspillage."),
                Criterion.IMPACT, LocalizedText.frenchAndEnglish("Des retours.", "Some came back."));
        write(database, written);
        database.run(entities -> {
            var evaluations = new Evaluations(entities);
            var evaluation = taken(entities);
            assertThat(evaluations.chapters(evaluation).words()).isEqualTo(written);
            assertThatThrownBy(() -> evaluations.keep(
                            new Chapters(Map.of(Criterion.IMPACT, LocalizedText.french("i".repeat(20_001)))),
                            evaluation))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(Problem::field)
                                    .containsExactly("IMPACT"));
            evaluation.transmit("Conclusions", "Tous ont répondu.", forum, 0, 0, NOON);
            assertThatThrownBy(() -> evaluations.keep(Chapters.NONE, evaluation))
                    .hasMessage("evaluation.transmitted");
        });
    }

    private void write(Database database, Map<Criterion, LocalizedText> words) {
        database.run(entities -> new Evaluations(entities).keep(new Chapters(words), taken(entities)));
    }

    private static Speaker speaker(
            UUID commitment, Optional<WrittenMandate> mandate, boolean confirmed, EntityManager entities) {
        var lead = new Commitments(entities).get(commitment).leadInstitutionId();
        return new Speaker(somebody(entities), lead, mandate, confirmed);
    }

    @ParameterizedTest
    @EnumSource
    void tellTheViewsThatStandWithTheMandateByWhichTheyWereSaid(Database database) {
        var commitment = database.transact(this::aCommitment);
        var letter = new WrittenMandate("Lettre n° 7", LocalDate.ofInstant(NOON, ZoneOffset.UTC));
        database.run(entities -> {
            var evaluation = taken(entities);
            var view = new GovernmentView(evaluation, commitment);
            var speaker = speaker(commitment, Optional.of(letter), true, entities);
            view.say(Completion.COMPLETE, "Achevé.", speaker, evaluation, forum, NOON);
            new Evaluations(entities).keep(view);
        });
        database.run(entities -> {
            var evaluation = taken(entities);
            var evaluations = new Evaluations(entities);
            assertThat(evaluations.governmentViews(evaluation)).isEmpty();
            var view = evaluations.everyGovernmentView(evaluation).get(0);
            view.confirm(somebody(entities), view.recordedAt(), evaluation, NOON);
        });
        database.run(entities -> assertThat(new Evaluations(entities).governmentViews(taken(entities)))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.mandate()).contains(letter);
                    assertThat(view.institutionId()).isPresent();
                    assertThat(view.confirmedAt()).contains(NOON);
                }));
    }

    /** As a version before left them. */
    @ParameterizedTest
    @EnumSource
    void tellViewsAndRepliesOfWhichNobodyKnowsWhoGaveThem(Database database) {
        var commitment = database.transact(this::aCommitment);
        database.run(entities -> {
            var evaluation = taken(entities);
            entities.createNativeQuery("INSERT INTO evaluation_government_view"
                            + " (id, evaluation_id, commitment_id, completion, words, recorded_at)"
                            + " SELECT id, id, CAST(?1 AS UUID), 'COMPLETE', 'Achevé.', opened_at FROM evaluation"
                            + " WHERE forum_id = CAST(?2 AS UUID)")
                    .setParameter(1, commitment.toString())
                    .setParameter(2, forum.id().toString())
                    .executeUpdate();
            assertThat(new Evaluations(entities).governmentViews(evaluation))
                    .singleElement()
                    .satisfies(view -> {
                        assertThat(view.institutionId()).isEmpty();
                        assertThat(view.mandate()).isEmpty();
                    });
            entities.createNativeQuery("UPDATE evaluation SET transmitted_at = opened_at, conclusions = 'Tenu.',"
                            + " reply = 'Vu.', replied_at = opened_at WHERE forum_id = CAST(?1 AS UUID)")
                    .setParameter(1, forum.id().toString())
                    .executeUpdate();
            entities.refresh(evaluation);
            assertThat(evaluation.reply()).contains("Vu.");
            assertThat(evaluation.replyAct()).isEmpty();
            assertThat(evaluation.earlyBecause()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void takeOneRatingOfACommitmentFromEachPerson(Database database) {
        var commitment = database.transact(this::aCommitment);
        var awa = database.transact(EvaluationsTest::somebody);
        database.run(entities -> rate(taken(entities), commitment, awa, entities));
        database.run(entities -> {
            var evaluation = taken(entities);
            assertThatThrownBy(() -> rate(evaluation, commitment, awa, entities))
                    .hasMessage("evaluation.alreadyRated");
            assertThat(new Ratings(entities).rated(evaluation, awa)).isEqualTo(Set.of(commitment));
        });
    }

    @ParameterizedTest
    @EnumSource
    void takeNoRatingOnceTransmitted(Database database) {
        var commitment = database.transact(this::aCommitment);
        var awa = database.transact(EvaluationsTest::somebody);
        database.run(entities -> taken(entities).transmit("Conclusions", "Tous ont répondu.", forum, 3, 2, NOON));
        database.run(entities -> assertThatThrownBy(() -> rate(taken(entities), commitment, awa, entities))
                .hasMessage("evaluation.transmitted"));
    }

    @ParameterizedTest
    @EnumSource
    void showWhatParticipantsSayFromTheFifthOn(Database database) {
        var commitment = database.transact(this::aCommitment);
        rateBy(4, commitment, Sample.VOLUNTEER, database);
        database.run(entities -> {
            var voice = new Ratings(entities)
                    .voices(taken(entities), NOON)
                    .get(commitment)
                    .volunteers();
            assertThat(voice.isShown()).isFalse();
            assertThat(voice.completion()).isEmpty();
            assertThat(voice.usefulness()).isEmpty();
            assertThat(voice.levels().shown()).isEmpty();
            assertThat(voice.causes()).isEmpty();
            assertThat(voice.problems()).isEmpty();
            assertThat(voice.lessons()).isEmpty();
        });
        rateBy(1, commitment, Sample.VOLUNTEER, database);
        database.run(entities -> {
            var voice = new Ratings(entities)
                    .voices(taken(entities), NOON)
                    .get(commitment)
                    .volunteers();
            assertThat(voice.completion())
                    .isEqualTo(Map.of(
                            Completion.NOT_STARTED, 0L,
                            Completion.LIMITED, 5L,
                            Completion.SUBSTANTIAL, 0L,
                            Completion.COMPLETE, 0L));
            assertThat(voice.usefulness()).containsEntry(4, 5L).containsEntry(5, 0L);
            assertThat(voice.causes()).isEqualTo(Map.of("INFORMATION", 5L));
            assertThat(voice.levels().people(Level.INTERNATIONAL)).isEqualTo(5);
            assertThat(voice.regions().people(Region.EUROPE)).isEqualTo(5);
            assertThat(voice.genders().people(Gender.WOMAN)).isEqualTo(5);
            assertThat(voice.lessons()).as("nobody has read them yet").isEmpty();
        });
    }

    private void rateBy(int people, UUID commitment, Sample sample, Database database) {
        for (int i = 0; i < people; i++) {
            database.run(entities -> rate(taken(entities), commitment, somebody(entities), sample, entities));
        }
    }

    @ParameterizedTest
    @EnumSource
    void countWhoWasInvitedReachedAndAnswered(Database database) {
        var commitment = database.transact(this::aCommitment);
        rateBy(2, commitment, Sample.VOLUNTEER, database);
        database.run(entities -> {
            var reachedOnly = somebody(entities);
            new Ratings(entities).reach(taken(entities), reachedOnly);
            new Ratings(entities).reach(taken(entities), reachedOnly);
        });
        database.run(entities -> assertThat(
                        new Ratings(entities).turnout(taken(entities), new Samples<>(Optional.of(0L), Optional.of(9L))))
                .isEqualTo(new Samples<>(new Turnout(Optional.of(0L), 0, 0), new Turnout(Optional.of(9L), 3, 2))));
    }

    @ParameterizedTest
    @EnumSource
    void neverAddUpTheTwoSamples(Database database) {
        var commitment = database.transact(this::aCommitment);
        rateBy(4, commitment, Sample.DRAWN, database);
        rateBy(5, commitment, Sample.VOLUNTEER, database);
        database.run(entities -> {
            var voices = new Ratings(entities).voices(taken(entities), NOON).get(commitment);
            assertThat(voices.drawn().isShown()).isFalse();
            assertThat(voices.volunteers().answered()).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellOnlyWordsThatWerePublishedAndCountThoseWithheld(Database database) {
        var commitment = database.transact(this::aCommitment);
        rateBy(5, commitment, Sample.VOLUNTEER, database);
        database.run(entities -> {
            var evaluation = taken(entities);
            var pending = new RatingComments(entities)
                    .page(evaluation.id(), RatingComment.Status.PENDING, new Page.Wanted(1, 100));
            assertThat(pending.total()).isEqualTo(10);
            pending.items().get(0).publish();
            pending.items().get(1).publish();
            pending.items().get(2).withhold("Désigne une personne.");
        });
        database.run(entities -> {
            var voice = new Ratings(entities)
                    .voices(taken(entities), NOON)
                    .get(commitment)
                    .volunteers();
            assertThat(voice.problems().size() + voice.lessons().size()).isEqualTo(2);
            assertThat(voice.withheld()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepTheForumsOwnCausesAndThoseAlreadyChosen(Database database) {
        var commitment = database.transact(this::aCommitment);
        rateBy(1, commitment, Sample.VOLUNTEER, database);
        var weather = new Cause.Wording("WEATHER", LocalizedText.french("Climat"));
        var information = new Cause.Wording("INFORMATION", LocalizedText.french("Information"));
        database.run(entities -> {
            var causes = new Causes(entities);
            var chosen = new Ratings(entities).causesChosen(taken(entities));
            assertThat(causes.of(forum.id())).isEqualTo(Causes.USUAL);
            assertThatThrownBy(() -> causes.replace(forum.id(), List.of(weather), chosen))
                    .hasMessage("evaluation.cause.chosen");
            causes.replace(forum.id(), List.of(weather, information), chosen);
        });
        database.run(entities -> {
            new Causes(entities).replace(forum.id(), List.of(information, weather), Set.of());
            assertThat(new Causes(entities).of(forum.id())).containsExactly(information, weather);
        });
    }

    @ParameterizedTest
    @EnumSource
    void askEvaluatorsForTheirInterestsFirst(Database database) {
        database.run(this::aCommitment);
        var evaluator = database.transact(EvaluationsTest::somebody);
        database.run(entities -> {
            var evaluations = new Evaluations(entities);
            var evaluation = taken(entities);
            assertThatThrownBy(() -> evaluations.mustBeDeclared(evaluation, evaluator))
                    .hasMessage("evaluation.interestsMissing");
            var interests = evaluations.interests(evaluation, evaluator);
            interests.declare("Aucun.", evaluation, NOON);
            evaluations.keep(interests);
        });
        database.run(entities -> {
            var evaluations = new Evaluations(entities);
            evaluations.mustBeDeclared(taken(entities), evaluator);
            assertThat(evaluations.declared(taken(entities)))
                    .extracting(Interests::words)
                    .containsExactly("Aucun.");
        });
    }

    /** Promised to participants: the two tables have nothing by which a row of one finds its row in the other. */
    @ParameterizedTest
    @EnumSource
    void shareNothingBetweenTheRollAndTheRatingsButWhatEverybodyKnows(Database database) {
        var roll = columns("rating_roll", database);
        var ratings = columns("rating", database);
        var words = columns("rating_comment", database);
        assertThat(roll).containsExactlyInAnyOrder("evaluation_id", "commitment_id", "person_id");
        assertThat(ratings)
                .containsExactlyInAnyOrder(
                        "id",
                        "evaluation_id",
                        "commitment_id",
                        "spoken_from",
                        "completion",
                        "usefulness",
                        "sample",
                        "region",
                        "gender");
        assertThat(words)
                .containsExactlyInAnyOrder(
                        "id",
                        "evaluation_id",
                        "commitment_id",
                        "kind",
                        "sample",
                        "words",
                        "signature",
                        "status",
                        "reason",
                        "version");
    }

    @SuppressWarnings("unchecked")
    private static List<String> columns(String table, Database database) {
        return database.transact(entities -> entities.createNativeQuery(
                        "SELECT LOWER(column_name) FROM information_schema.columns WHERE LOWER(table_name) = ?1")
                .setParameter(1, table)
                .getResultList());
    }

    @ParameterizedTest
    @EnumSource
    void areDueThirtyDaysAfterTransmissionUntilTheirPublicationIsWrittenDown(Database database) {
        database.run(this::aCommitment);
        var day30 = NOON.plus(Duration.ofDays(30));
        database.run(entities -> taken(entities).transmit("Conclusions", "Tous ont répondu.", forum, 3, 2, NOON));
        database.run(entities -> {
            assertThat(new Evaluations(entities).dueForums(day30.minusSeconds(1)))
                    .doesNotContain(forum.id());
            assertThat(new Evaluations(entities).dueForums(day30)).contains(forum.id());
            assertThat(taken(entities).publishIfDue(day30)).isTrue();
        });
        database.run(entities -> {
            assertThat(new Evaluations(entities).dueForums(day30)).doesNotContain(forum.id());
            assertThat(taken(entities).publishedAt(NOON)).contains(day30);
        });
    }
}
