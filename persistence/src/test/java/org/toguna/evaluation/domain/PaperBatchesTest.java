package org.toguna.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
import org.toguna.registration.domain.Floor;
import org.toguna.registration.domain.Gender;
import org.toguna.values.Level;
import org.toguna.values.NotFound;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class PaperBatchesTest {
    private static final List<Integer> NUMBERS =
            IntStream.rangeClosed(1, 12).boxed().toList();

    private final Forum forum = AForum.openFor(Activity.EVALUATION);

    private static PaperBatch.Order order(int forms) {
        return new PaperBatch.Order(
                forms, "fr", Level.INTERNATIONAL, Sample.VOLUNTEER, "Consulat de Diamou", "FR", "Association d’essai");
    }

    private static Rating rating(Completion completion, String problem) {
        return new Rating(Level.INTERNATIONAL, completion, 3, Set.of("ACCESS", "LAW"), problem, null, false);
    }

    private void store(EntityManager entities) {
        entities.persist(forum);
        entities.flush();
    }

    private Evaluation taken(EntityManager entities) {
        return new Evaluations(entities).take(forum, NOON);
    }

    private PaperBatch issued(int forms, EntityManager entities) {
        return new PaperBatches(entities).issue(taken(entities), order(forms), NUMBERS, NOON);
    }

    private static UUID somebody(EntityManager entities) {
        var person = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Awa", "fr", NOON);
        entities.persist(person);
        entities.flush();
        return person.id();
    }

    @Test
    void an_order_says_everything_that_is_wrong_with_it() {
        var evaluation = Evaluation.of(forum, NOON);
        var nothing = new PaperBatch.Order(101, "de", null, null, "", "ZZ", null);
        assertThatThrownBy(() -> new PaperBatch(evaluation, 1, 1, nothing, NUMBERS, NOON))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly(
                                        "forms", "language", "level", "sample", "consulate", "country", "association"));
        assertThatThrownBy(() -> new PaperBatch(evaluation, 1, 1, order(1), List.of(), NOON))
                .hasMessage("evaluation.paper.nothing");
    }

    @ParameterizedTest
    @EnumSource
    void forms_are_numbered_on_and_ask_as_often_about_each_commitment(Database database) {
        database.run(this::store);
        database.run(entities -> {
            var first = issued(5, entities);
            var second = issued(7, entities);
            assertThat(second.number()).isEqualTo(2);
            assertThat(second.formNumbers()).startsWith(6).endsWith(12);
            var asked = new HashMap<Integer, Integer>();
            List.of(first, second)
                    .forEach(batch -> batch.formNumbers()
                            .forEach(form ->
                                    batch.asked(form).forEach(commitment -> asked.merge(commitment, 1, Integer::sum))));
            assertThat(asked.values())
                    .as("twelve forms with five questions each")
                    .hasSize(12)
                    .containsOnly(5);
            assertThatThrownBy(() -> second.asked(5)).isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_was_handed_a_form_answers_on_paper_only_and_who_rated_online_gets_none(Database database) {
        database.run(this::store);
        var commitment = database.transact(this::aCommitment);
        database.run(entities -> {
            var paper = new PaperBatches(entities);
            var evaluation = taken(entities);
            var batch = issued(1, entities);
            var awa = somebody(entities);
            var online = somebody(entities);
            new Ratings(entities)
                    .add(
                            rating(Completion.LIMITED, null),
                            evaluation,
                            commitment,
                            new Rater(online, Sample.VOLUNTEER, Region.EUROPE, "EUROPE", Gender.WOMAN),
                            null);
            assertThatThrownBy(() -> paper.handOut(batch, evaluation, online, Sample.VOLUNTEER))
                    .hasMessage("evaluation.paper.online");
            assertThatThrownBy(() -> paper.handOut(batch, evaluation, awa, Sample.DRAWN))
                    .hasMessage("evaluation.paper.sample");
            paper.mustAnswerOnline(evaluation, awa);
            paper.handOut(batch, evaluation, awa, Sample.VOLUNTEER);
            assertThatThrownBy(() -> paper.mustAnswerOnline(evaluation, awa)).hasMessage("evaluation.paper.marked");
            assertThatThrownBy(() -> paper.handOut(batch, evaluation, awa, Sample.VOLUNTEER))
                    .hasMessage("evaluation.paper.marked");
            assertThatThrownBy(() -> paper.handOut(batch, evaluation, somebody(entities), Sample.VOLUNTEER))
                    .hasMessage("evaluation.paper.allGiven");
        });
    }

    private UUID aCommitment(EntityManager entities) {
        var ministry = ARegister.ministry(forum.id());
        new Institutions(entities).add(ministry);
        var commitment = ARegister.commitment(ministry, 1);
        new Commitments(entities).add(commitment);
        return commitment.id();
    }

    @ParameterizedTest
    @EnumSource
    void a_form_counts_once_two_accounts_read_it_alike(Database database) {
        database.run(this::store);
        var officer = database.transact(PaperBatchesTest::somebody);
        var friend = database.transact(PaperBatchesTest::somebody);
        database.run(entities -> {
            var paper = new PaperBatches(entities);
            var batch = issued(3, entities);
            paper.handOut(batch, taken(entities), officer, Sample.VOLUNTEER);
            var limited = Map.of(1, rating(Completion.LIMITED, "Guichet  fermé\nle samedi"));
            assertThatThrownBy(() -> paper.enter(batch, 1, Side.OFFICE, limited, officer))
                    .hasMessage("evaluation.paper.notSealed");
            batch.seal("A 0042", NOON);
            assertThatThrownBy(() -> paper.handOut(batch, taken(entities), friend, Sample.VOLUNTEER))
                    .hasMessage("evaluation.paper.sealed");
            assertThatThrownBy(() ->
                            paper.enter(batch, 1, Side.OFFICE, Map.of(9, rating(Completion.LIMITED, null)), officer))
                    .hasMessage("evaluation.paper.notAsked");

            paper.enter(batch, 1, Side.OFFICE, limited, officer);
            assertThat(paper.entry(batch).open()).containsOnlyKeys(1);
            assertThatThrownBy(() -> paper.enter(batch, 1, Side.ASSOCIATION, limited, officer))
                    .hasMessage("evaluation.paper.sameAccount");
            paper.enter(batch, 1, Side.ASSOCIATION, Map.of(1, rating(Completion.COMPLETE, null)), friend);
            assertThat(paper.entry(batch).open()).isEqualTo(Map.of(1, Set.of(1)));
            assertThatThrownBy(() -> batch.close(paper.entry(batch), NOON)).hasMessage("evaluation.paper.disagree");

            paper.enter(
                    batch,
                    1,
                    Side.ASSOCIATION,
                    Map.of(1, rating(Completion.LIMITED, "Guichet fermé le samedi")),
                    friend);
            assertThat(paper.entry(batch).open()).isEmpty();
            assertThat(paper.entry(batch).agreed()).containsOnlyKeys(1);
            assertThat(paper.figures(taken(entities)).volunteers()).isEqualTo(new OnPaper(3, 1, 0));
            batch.close(paper.entry(batch), NOON);
            paper.forgetForms(batch);
            assertThat(paper.figures(taken(entities)).volunteers()).isEqualTo(new OnPaper(3, 1, 1));
            assertThat(paper.entry(batch).agreed()).isEmpty();
            assertThatThrownBy(() -> paper.enter(batch, 1, Side.OFFICE, limited, officer))
                    .hasMessage("evaluation.paper.closed");
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_more_forms_count_than_were_handed_out(Database database) {
        database.run(this::store);
        var officer = database.transact(PaperBatchesTest::somebody);
        var friend = database.transact(PaperBatchesTest::somebody);
        database.run(entities -> {
            var paper = new PaperBatches(entities);
            var batch = issued(1, entities);
            batch.seal("A 0043", NOON);
            paper.enter(batch, 1, Side.OFFICE, Map.of(1, rating(Completion.LIMITED, null)), officer);
            paper.enter(batch, 1, Side.ASSOCIATION, Map.of(1, rating(Completion.LIMITED, null)), friend);
            assertThatThrownBy(() -> batch.close(paper.entry(batch), NOON)).hasMessage("evaluation.paper.tooMany");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_rating_from_paper_counts_in_its_sample_and_names_nobody(Database database) {
        database.run(this::store);
        var commitment = database.transact(this::aCommitment);
        database.run(entities -> {
            var evaluation = taken(entities);
            for (int form = 1; form <= Floor.FEWEST; form++) {
                new Ratings(entities)
                        .addFromPaper(rating(Completion.LIMITED, "Loin"), evaluation, commitment, Sample.VOLUNTEER);
            }
            var voice = new Ratings(entities)
                    .voices(evaluation, NOON)
                    .get(commitment)
                    .volunteers();
            assertThat(voice.completion()).containsEntry(Completion.LIMITED, 5L);
            assertThat(voice.genders().people(Gender.UNSTATED)).isEqualTo(5);
        });
    }
}
