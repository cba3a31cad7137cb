package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Forbidden;

/** The government judges its own commitment: an organiser any, a focal point those of the institutions it reports for. */
@Act(by = {Role.FOCAL_POINT, Role.ORGANISER})
public class RecordGovernmentView {
    private final Stage stage;
    private final Institutions institutions;
    private final Commitments commitments;
    private final Evaluations evaluations;

    @Inject
    RecordGovernmentView(Stage stage, Institutions institutions, Commitments commitments, Evaluations evaluations) {
        this.stage = stage;
        this.institutions = institutions;
        this.commitments = commitments;
        this.evaluations = evaluations;
    }

    /** @throws Forbidden for the focal point of another institution */
    public void record(String slug, int number, Completion completion, String words) {
        stage.act(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            if (!on.holds(Role.ORGANISER)
                    && !institutions
                            .get(on.forumId(), commitment.leadInstitutionId())
                            .isReportedBy(on.person())) {
                throw new Forbidden();
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
