package org.toguna.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.evaluation.usecase.AnEvaluation.play;
import static org.toguna.evaluation.usecase.AnEvaluation.refuses;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.Agenda;
import org.toguna.database.domain.Database;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.values.LocalizedText;

/** Who may write what an evaluation teaches, from which causes, and who takes it up, and what each act refuses first. */
class LessonActsTest {
    private static final List<Cause.Wording> CAUSES =
            List.of(new Cause.Wording("DISTANCE", LocalizedText.french("Éloignement")));

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "ORGANISER",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void evaluators_and_rapporteurs_alone_write_lessons(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> writing(in).write(in.slug(), teaching("Nommer un suppléant")),
                () -> revising(in).revise(in.slug(), 1, teaching("Nommer un suppléant")),
                () -> removing(in).remove(in.slug(), 1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"EVALUATOR", "RAPPORTEUR"})
    void lessons_are_written_said_anew_and_taken_back(Role writer) {
        play(in -> {
            var person = in.isEnteredBy(writer);
            refuses("shared.missing", () -> writing(in).write(in.slug(), teaching("")));
            refuses("evaluation.lesson.notFound", () -> revising(in).revise(in.slug(), 1, teaching("Publier")));
            refuses("evaluation.lesson.notFound", () -> removing(in).remove(in.slug(), 1));
            var lesson = writing(in).write(in.slug(), teaching("Nommer un suppléant"));
            revising(in).revise(in.slug(), 1, teaching("Publier les tarifs"));

            assertThat(lesson.title()).isEqualTo(LocalizedText.french("Publier les tarifs"));
            assertThat(reading(in).of(in.slug()).lessons()).hasSize(1);
            removing(in).remove(in.slug(), 1);
            assertThat(reading(in).of(in.slug()).lessons()).isEmpty();
            assertThat(in.on().trail())
                    .containsExactly(
                            in.happened(person, "WriteLesson", lesson.id()),
                            in.happened(person, "ReviseLesson", lesson.id()),
                            in.happened(person, "RemoveLesson", lesson.id()));
        });
    }

    @Test
    void after_the_report_was_handed_over_lessons_are_only_read() {
        play(in -> {
            in.isEnteredBy(Role.RAPPORTEUR);
            writing(in).write(in.slug(), teaching("Nommer un suppléant"));
            in.isEnteredBy(Role.ORGANISER);
            assertThat(reading(in).of(in.slug()).lessons()).isEmpty();
            in.isTransmitted();
            refuses("evaluation.transmitted", () -> writing(in).write(in.slug(), teaching("Publier")));
            refuses("evaluation.transmitted", () -> revising(in).revise(in.slug(), 1, teaching("Publier")));
            refuses("evaluation.transmitted", () -> removing(in).remove(in.slug(), 1));
            in.isEnteredBy(Role.ORGANISER);
            assertThat(reading(in).of(in.slug()).lessons()).hasSize(1);
            refuses("evaluation.transmitted", () -> editing(in).replace(in.slug(), CAUSES));
            in.isEnteredBy();
            assertThat(reading(in).of(in.slug()).lessons()).isEmpty();
            assertThat(reading(in).commitments(in.slug())).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organiser_and_rapporteur_alone_edit_causes_and_take_lessons_up(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> editing(in).replace(in.slug(), CAUSES),
                () -> putting(in.on(), in.entities()).put(in.slug(), 1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR"})
    void anybody_reads_the_causes_that_were_chosen(Role editor) {
        play(in -> {
            assertThat(causes(in).list(in.slug())).isEqualTo(Causes.USUAL);
            var person = in.isEnteredBy(editor);
            refuses("evaluation.cause.malformed", () -> editing(in).replace(in.slug(), List.of()));
            editing(in).replace(in.slug(), CAUSES);

            assertThat(causes(in).list(in.slug())).isEqualTo(CAUSES);
            assertThat(in.on().trail())
                    .containsExactly(
                            in.happened(person, "EditCauses", in.forum().id()));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR"})
    void the_next_edition_takes_a_lesson_up_once(Role moderator) {
        Database.H2.run(entities -> {
            var editions = new TwoEditions(2);
            editions.store(entities);
            var before = new AStage(entities, editions.first());
            before.isEnteredBy(moderator);
            refuses(
                    "forum.evaluationMissing",
                    () -> putting(before, entities).put(editions.first().slug(), 1));

            var on = new AStage(entities, editions.second());
            var slug = editions.second().slug();
            var person = on.isEnteredBy(moderator);
            refuses("agenda.lesson.taken", () -> putting(on, entities).put(slug, 1));
            var item = putting(on, entities).put(slug, 2);

            assertThat(on.trail())
                    .containsExactly(new Happened(
                            person, "PutLessonOnAgenda", editions.second().id(), item.id()));
            on.isEnteredBy();
            assertThat(AnEvaluation.readingLessons(on.stage(), entities)
                            .inherited(slug)
                            .orElseThrow()
                            .lessons())
                    .allSatisfy(taught -> assertThat(taught.item()).isPresent());
        });
    }

    private static Lesson.Teaching teaching(String title) {
        return new Lesson.Teaching(
                title.isEmpty() ? LocalizedText.NONE : LocalizedText.french(title),
                LocalizedText.NONE,
                "PROCEDURES",
                List.of(1));
    }

    private static WriteLesson writing(AnEvaluation in) {
        return new WriteLesson(in.stage(), in.evaluations(), in.lessons(), sources(in));
    }

    private static ReviseLesson revising(AnEvaluation in) {
        return new ReviseLesson(in.stage(), in.evaluations(), in.lessons(), sources(in));
    }

    private static RemoveLesson removing(AnEvaluation in) {
        return new RemoveLesson(in.stage(), in.evaluations(), in.lessons());
    }

    private static LessonSources sources(AnEvaluation in) {
        return new LessonSources(in.commitments(), in.causes());
    }

    private static ReadLessons reading(AnEvaluation in) {
        in.entities().flush();
        return AnEvaluation.readingLessons(in.stage(), in.entities());
    }

    private static EditCauses editing(AnEvaluation in) {
        return new EditCauses(in.stage(), in.evaluations(), in.ratings(), in.lessons(), in.causes());
    }

    private static ReadCauses causes(AnEvaluation in) {
        return new ReadCauses(in.stage(), in.causes());
    }

    private static PutLessonOnAgenda putting(AStage on, EntityManager entities) {
        return new PutLessonOnAgenda(
                on.stage(),
                new Forums(entities),
                new Evaluations(entities),
                new Lessons(entities),
                new Agenda(entities));
    }
}
