package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Interests;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An evaluator says, before the first finding, what ties them to those they judge, or that nothing does. */
@Act(by = Role.EVALUATOR)
public class DeclareInterests {
    private final Stage stage;
    private final Evaluations evaluations;

    @Inject
    DeclareInterests(Stage stage, Evaluations evaluations) {
        this.stage = stage;
        this.evaluations = evaluations;
    }

    public void declare(String slug, String words) {
        stage.act(this, slug, on -> {
            var evaluation = evaluations.take(on.forum(), on.now());
            var interests = evaluations.interests(evaluation, on.person());
            interests.declare(words, evaluation, on.now());
            evaluations.keep(interests);
            on.done(evaluation.id());
            return interests;
        });
    }

    /** What the caller has declared. */
    public Optional<String> declared(String slug) {
        return stage.show(
                this,
                slug,
                on -> evaluations.find(on.forumId()).stream()
                        .flatMap(evaluation -> evaluations.declared(evaluation).stream())
                        .filter(interests -> interests.personId().equals(on.person()))
                        .map(Interests::words)
                        .findFirst());
    }
}
