package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The evaluator or the rapporteur writes the next numbered lesson, until the report is transmitted. */
@Act(by = {Role.EVALUATOR, Role.RAPPORTEUR})
public class WriteLesson {
    private final Stage stage;
    private final Evaluations evaluations;
    private final Lessons lessons;
    private final LessonSources sources;

    @Inject
    WriteLesson(Stage stage, Evaluations evaluations, Lessons lessons, LessonSources sources) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.lessons = lessons;
        this.sources = sources;
    }

    /** @throws org.toguna.values.Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong */
    public Lesson write(String slug, Lesson.Teaching teaching) {
        return stage.act(this, slug, on -> {
            var lesson = lessons.add(evaluations.take(on.forum(), on.now()), teaching, sources.in(on.forumId()));
            on.done(lesson.id());
            return lesson;
        });
    }
}
