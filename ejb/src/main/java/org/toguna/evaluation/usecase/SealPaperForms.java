package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An officer writes down the number on the seal of an envelope of paper forms. */
@Act(by = {Role.ORGANISER, Role.SECRETARIAT})
public class SealPaperForms {
    private final Stage stage;
    private final Evaluations evaluations;
    private final PaperBatches batches;

    @Inject
    SealPaperForms(Stage stage, Evaluations evaluations, PaperBatches batches) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.batches = batches;
    }

    public void seal(String slug, int number, String seal) {
        stage.act(this, slug, on -> {
            var evaluation = evaluations.take(on.forum(), on.now());
            evaluation.mustBeOpen();
            var batch = batches.get(evaluation, number);
            batch.seal(seal, on.now());
            on.done(batch.id());
            return batch;
        });
    }
}
