package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The independent evaluator says how far a commitment was carried out, and what proves it. */
@Act(by = Role.EVALUATOR)
public class RecordFinding {
    private final Stage stage;
    private final Commitments commitments;
    private final Evaluations evaluations;

    @Inject
    RecordFinding(Stage stage, Commitments commitments, Evaluations evaluations) {
        this.stage = stage;
        this.commitments = commitments;
        this.evaluations = evaluations;
    }

    /**
     * @param evidence one piece or more, none where no evidence is available
     * @param results what the diaspora has of it, may be absent
     * @throws org.toguna.values.Refusal {@code evaluation.interestsMissing}
     */
    public void record(
            String slug,
            int number,
            Assessment assessment,
            Verifiability verifiability,
            List<Evidence> evidence,
            String words,
            String results) {
        stage.act(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            var evaluation = evaluations.take(on.forum(), on.now());
            evaluations.mustBeDeclared(evaluation, on.person());
            var finding = evaluations.finding(evaluation, commitment.id());
            finding.say(assessment, verifiability, evidence, words, results, evaluation, on.now());
            evaluations.keep(finding);
            on.done(finding.id());
            return finding;
        });
    }
}
