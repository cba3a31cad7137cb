package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The organiser issues a numbered bundle of paper forms to a consulate and an association. */
@Act(by = {Role.ORGANISER, Role.SECRETARIAT})
public class IssuePaperForms {
    private final Stage stage;
    private final Commitments commitments;
    private final Evaluations evaluations;
    private final PaperBatches batches;

    @Inject
    public IssuePaperForms(Stage stage, Commitments commitments, Evaluations evaluations, PaperBatches batches) {
        this.stage = stage;
        this.commitments = commitments;
        this.evaluations = evaluations;
        this.batches = batches;
    }

    public PaperBatch issue(String slug, PaperBatch.Order order) {
        return stage.act(this, slug, on -> {
            on.mustBeOpen(Activity.EVALUATION);
            var batch = batches.issue(
                    evaluations.take(on.forum(), on.now()),
                    order,
                    commitments.numbers(on.forumId()).stream().sorted().toList(),
                    on.now());
            on.done(batch.id());
            return batch;
        });
    }
}
