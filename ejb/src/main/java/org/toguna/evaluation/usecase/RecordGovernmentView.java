package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The government judges its own commitment: an organiser any, a focal point those of the institutions it reports for. */
@Act(by = {Role.FOCAL_POINT, Role.ORGANISER})
public class RecordGovernmentView {
    private final Stage stage;
    private final Commitments commitments;
    private final Evaluations evaluations;

    @Inject
    RecordGovernmentView(Stage stage, Commitments commitments, Evaluations evaluations) {
        this.stage = stage;
        this.commitments = commitments;
        this.evaluations = evaluations;
    }

    /** @throws org.toguna.shared.Refusal {@code identity.forbidden} for the focal point of another institution */
    public void record(String slug, int number, Completion completion, String words) {
        stage.act(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            if (!on.holds(Role.ORGANISER)) {
                on.mustHoldFor(commitment.leadInstitutionId(), Role.FOCAL_POINT);
            }
            var evaluation = evaluations.take(on.forum(), on.now());
            var view = evaluations.governmentView(evaluation, commitment.id());
            view.say(completion, words, evaluation, on.now());
            evaluations.keep(view);
            on.done(view.id());
            return view;
        });
    }
}
