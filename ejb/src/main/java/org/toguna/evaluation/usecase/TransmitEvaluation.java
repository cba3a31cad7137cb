package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The evaluator hands the report to the government: from now on nothing in it changes and its publication cannot be stopped. */
@Act(by = Role.EVALUATOR)
public class TransmitEvaluation {
    private final Stage stage;
    private final Evaluations evaluations;
    private final EveryCommitment commitments;

    @Inject
    TransmitEvaluation(Stage stage, Evaluations evaluations, EveryCommitment commitments) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.commitments = commitments;
    }

    /**
     * @param reason why it is handed over while people may still rate; needed only then, and public at once
     * @throws org.toguna.values.Refusal {@code evaluation.interestsMissing}, or of {@link
     *     org.toguna.evaluation.domain.Evaluation#transmit}
     */
    public void transmit(String slug, String conclusions, String reason) {
        stage.act(this, slug, on -> {
            var evaluation = evaluations.take(on.forum(), on.now());
            evaluations.mustBeDeclared(evaluation, on.person());
            evaluation.transmit(
                    conclusions,
                    reason,
                    on.forum(),
                    commitments.of(on.forumId()).size(),
                    evaluations.findings(evaluation).size(),
                    on.now());
            on.done(evaluation.id());
            return evaluation;
        });
    }
}
