package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The organiser or the rapporteur says from which causes the raters of a forum and its lessons choose. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class EditCauses {
    private final Stage stage;
    private final Evaluations evaluations;
    private final Ratings ratings;
    private final Lessons lessons;
    private final Causes causes;

    @Inject
    EditCauses(Stage stage, Evaluations evaluations, Ratings ratings, Lessons lessons, Causes causes) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.ratings = ratings;
        this.lessons = lessons;
        this.causes = causes;
    }

    /** @throws org.toguna.values.Refusal {@code evaluation.transmitted}, or naming what is wrong with the list */
    public void replace(String slug, List<Cause.Wording> wanted) {
        stage.act(this, slug, on -> {
            var evaluation = evaluations.find(on.forumId());
            evaluation.ifPresent(Evaluation::mustBeOpen);
            causes.replace(on.forumId(), wanted, evaluation.map(this::inUse).orElse(Set.of()));
            on.done(on.forumId());
            return wanted;
        });
    }

    private Set<String> inUse(Evaluation evaluation) {
        var codes = new TreeSet<>(ratings.causesChosen(evaluation));
        codes.addAll(lessons.causesNamed(evaluation));
        return codes;
    }
}
