package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Chapters;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The evaluator writes the chapters of the report on the whole, as many as they like, until the report is transmitted. */
@Act(by = Role.EVALUATOR)
public class WriteChapters {
    private final Stage stage;
    private final Evaluations evaluations;

    @Inject
    WriteChapters(Stage stage, Evaluations evaluations) {
        this.stage = stage;
        this.evaluations = evaluations;
    }

    /**
     * What is not among them is no longer there.
     *
     * @throws org.toguna.values.Refusal {@code evaluation.interestsMissing}, {@code evaluation.transmitted}
     */
    public Chapters write(String slug, Chapters chapters) {
        return stage.act(this, slug, on -> {
            var evaluation = evaluations.take(on.forum(), on.now());
            evaluations.mustBeDeclared(evaluation, on.person());
            evaluations.keep(chapters, evaluation);
            on.done(evaluation.id());
            return chapters;
        });
    }

    /** What is written so far. */
    public Chapters written(String slug) {
        return stage.show(
                this,
                slug,
                on -> evaluations.find(on.forumId()).map(evaluations::chapters).orElse(Chapters.NONE));
    }
}
