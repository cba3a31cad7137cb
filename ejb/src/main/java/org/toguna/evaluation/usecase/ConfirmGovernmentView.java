package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.NotFound;
import org.toguna.values.Validation;

/** A validator of the lead institution answers for what is said in its name, which stands from then on. */
@Act(by = Role.VALIDATOR)
public class ConfirmGovernmentView {
    private final Stage stage;
    private final Commitments commitments;
    private final Evaluations evaluations;

    @Inject
    ConfirmGovernmentView(Stage stage, Commitments commitments, Evaluations evaluations) {
        this.stage = stage;
        this.commitments = commitments;
        this.evaluations = evaluations;
    }

    /**
     * @param recordedAt when what they read was said
     * @throws org.toguna.values.Refusal {@code identity.forbidden} for the validator of another institution, {@code
     *     evaluation.view.notFound} where nothing was said, or of {@link GovernmentView#confirm}
     */
    public GovernmentView confirm(String slug, int number, Instant recordedAt) {
        return stage.act(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            on.mustHoldFor(commitment.leadInstitutionId(), Role.VALIDATOR);
            new Validation().present("recordedAt", recordedAt).refuse();
            var evaluation = evaluations.take(on.forum(), on.now());
            var view = evaluations.everyGovernmentView(evaluation).stream()
                    .filter(said -> said.commitmentId().equals(commitment.id()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("evaluation.view", number));
            view.confirm(on.person(), recordedAt, evaluation, on.now());
            on.done(view.id());
            return view;
        });
    }
}
