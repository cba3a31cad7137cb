package org.toguna.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.values.LocalizedText;
import org.toguna.values.NotFound;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class LessonsTest {
    private static final Lesson.Sources KNOWN = new Lesson.Sources(Set.of(1, 2, 3), Set.of("PROCEDURES"));

    private final Forum forum = AForum.openFor(Activity.EVALUATION);
    private final Forum next = AForum.openFor(Activity.CONTRIBUTION);

    private static Lesson.Teaching teaching(String title, Integer... commitments) {
        return new Lesson.Teaching(LocalizedText.french(title), LocalizedText.NONE, "PROCEDURES", List.of(commitments));
    }

    private Evaluation taken(EntityManager entities) {
        return new Evaluations(entities).take(forum, NOON);
    }

    private void store(EntityManager entities) {
        entities.persist(forum);
        entities.persist(next);
        entities.flush();
    }

    @Test
    void a_lesson_has_words_and_a_cause_and_commitments_that_its_forum_knows() {
        var evaluation = Evaluation.of(forum, NOON);
        var nothing = new Lesson.Teaching(LocalizedText.NONE, LocalizedText.NONE, "OTHER", List.of(4));
        assertThatThrownBy(() -> new Lesson(evaluation, 1, nothing, KNOWN))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("title", "cause", "commitments"));
        assertThatThrownBy(() -> new Lesson(evaluation, 1, teaching("Publier les délais"), KNOWN))
                .hasMessage("evaluation.lesson.commitments.missing");
    }

    @ParameterizedTest
    @EnumSource
    void lessons_are_numbered_in_their_evaluation_and_said_anew_while_it_is_open(Database database) {
        database.run(this::store);
        database.run(entities -> {
            new Lessons(entities).add(taken(entities), teaching("Publier les délais", 1, 2), KNOWN);
            new Lessons(entities).add(taken(entities), teaching("Désigner un interlocuteur", 3), KNOWN);
        });
        database.run(entities -> new Lessons(entities)
                .get(taken(entities), 1)
                .say(teaching("Publier les délais constatés", 2, 3), taken(entities), KNOWN));
        database.run(entities -> {
            var lessons = new Lessons(entities).of(taken(entities));
            assertThat(lessons).extracting(Lesson::number).containsExactly(1, 2);
            assertThat(lessons.get(0).title()).isEqualTo(LocalizedText.french("Publier les délais constatés"));
            assertThat(lessons.get(0).commitments()).containsExactly(2, 3);
            new Lessons(entities).remove(lessons.get(1), taken(entities));
        });
        database.run(entities -> assertThatThrownBy(() -> new Lessons(entities).get(taken(entities), 2))
                .isInstanceOf(NotFound.class));
    }

    @ParameterizedTest
    @EnumSource
    void no_lesson_changes_once_the_report_is_transmitted(Database database) {
        database.run(this::store);
        database.run(entities -> {
            new Lessons(entities).add(taken(entities), teaching("Publier les délais", 1), KNOWN);
            taken(entities).transmit("Conclusions", "Tous ont répondu.", forum, 3, 2, NOON);
        });
        database.run(entities -> {
            var lessons = new Lessons(entities);
            var evaluation = taken(entities);
            var lesson = lessons.get(evaluation, 1);
            assertThatThrownBy(() -> lessons.add(evaluation, teaching("Trop tard", 1), KNOWN))
                    .hasMessage("evaluation.transmitted");
            assertThatThrownBy(() -> lesson.say(teaching("Trop tard", 1), evaluation, KNOWN))
                    .hasMessage("evaluation.transmitted");
            assertThatThrownBy(() -> lessons.remove(lesson, evaluation)).hasMessage("evaluation.transmitted");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_lesson_is_put_once_on_the_agenda_of_the_next_edition(Database database) {
        database.run(this::store);
        var lesson = database.transact(
                entities -> new Lessons(entities).add(taken(entities), teaching("Publier les délais", 1), KNOWN));
        var put = database.transact(entities -> new Agenda(entities)
                .addFromLesson(next.id(), lesson.id(), lesson.title(), lesson.words())
                .id());
        database.run(entities -> {
            var agenda = new Agenda(entities);
            assertThat(agenda.get(next.id(), put).lessonId()).contains(lesson.id());
            assertThat(agenda.of(next.id())).extracting(AgendaItem::number).containsExactly(1);
            assertThatThrownBy(() -> agenda.addFromLesson(next.id(), lesson.id(), lesson.title(), lesson.words()))
                    .hasMessage("agenda.lesson.taken");
        });
    }
}
