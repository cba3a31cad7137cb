package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Finding;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An evaluator, who must speak about every commitment, reads what was found so far. */
@Act(by = Role.EVALUATOR)
public class ReadFindings {
    private final Stage stage;
    private final Evaluations evaluations;
    private final EveryCommitment commitments;

    @Inject
    ReadFindings(Stage stage, Evaluations evaluations, EveryCommitment commitments) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.commitments = commitments;
    }

    public List<Sheet<Finding>> list(String slug) {
        return stage.show(
                this,
                slug,
                on -> Sheet.of(
                        commitments.of(on.forumId()),
                        evaluations
                                .find(on.forumId())
                                .map(evaluations::findings)
                                .orElse(List.of()),
                        Finding::commitmentId));
    }
}
