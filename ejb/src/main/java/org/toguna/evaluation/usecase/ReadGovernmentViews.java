package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The government reads what it said so far: an organiser of all commitments, a focal point of those it reports on. */
@Act(by = {Role.FOCAL_POINT, Role.ORGANISER})
public class ReadGovernmentViews {
    private final Stage stage;
    private final Evaluations evaluations;
    private final Commitments commitments;
    private final EveryCommitment everyCommitment;

    @Inject
    ReadGovernmentViews(
            Stage stage, Evaluations evaluations, Commitments commitments, EveryCommitment everyCommitment) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.commitments = commitments;
        this.everyCommitment = everyCommitment;
    }

    public List<Sheet<GovernmentView>> list(String slug) {
        return stage.show(
                this,
                slug,
                on -> Sheet.of(
                        on.holds(Role.ORGANISER)
                                ? everyCommitment.of(on.forumId())
                                : commitments.reportedBy(on.person(), on.forumId(), on.now()),
                        evaluations
                                .find(on.forumId())
                                .map(evaluations::governmentViews)
                                .orElse(List.of()),
                        GovernmentView::commitmentId));
    }
}
