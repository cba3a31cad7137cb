package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The evaluator or the rapporteur says a lesson anew, until the report is transmitted. */
@Act(by = {Role.EVALUATOR, Role.RAPPORTEUR})
public class ReviseLesson {
    private final Stage stage;
    private final Evaluations evaluations;
    private final Lessons lessons;
    private final LessonSources sources;

    @Inject
    ReviseLesson(Stage stage, Evaluations evaluations, Lessons lessons, LessonSources sources) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.lessons = lessons;
        this.sources = sources;
    }

    /** @throws org.toguna.values.Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong */
    public Lesson revise(String slug, int number, Lesson.Teaching teaching) {
        return stage.act(this, slug, on -> {
            var evaluation = evaluations.take(on.forum(), on.now());
            var lesson = lessons.get(evaluation, number);
            lesson.say(teaching, evaluation, sources.in(on.forumId()));
            on.done(lesson.id());
            return lesson;
        });
    }
}
