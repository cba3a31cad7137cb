package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The evaluator or the rapporteur takes a lesson back, until the report is transmitted. */
@Act(by = {Role.EVALUATOR, Role.RAPPORTEUR})
public class RemoveLesson {
    private final Stage stage;
    private final Evaluations evaluations;
    private final Lessons lessons;

    @Inject
    RemoveLesson(Stage stage, Evaluations evaluations, Lessons lessons) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.lessons = lessons;
    }

    /** @throws org.toguna.values.Refusal {@code evaluation.transmitted} */
    public void remove(String slug, int number) {
        stage.act(this, slug, on -> {
            var evaluation = evaluations.take(on.forum(), on.now());
            var lesson = lessons.get(evaluation, number);
            lessons.remove(lesson, evaluation);
            on.done(lesson.id());
            return lesson;
        });
    }
}
