package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The organiser closes a bundle that two people read alike: its forms count, and what was on which is forgotten. */
@Act(by = Role.ORGANISER)
public class ClosePaperForms {
    private final Stage stage;
    private final Commitments commitments;
    private final Evaluations evaluations;
    private final PaperBatches batches;
    private final Ratings ratings;

    @Inject
    ClosePaperForms(
            Stage stage, Commitments commitments, Evaluations evaluations, PaperBatches batches, Ratings ratings) {
        this.stage = stage;
        this.commitments = commitments;
        this.evaluations = evaluations;
        this.batches = batches;
        this.ratings = ratings;
    }

    public void close(String slug, int number) {
        stage.act(this, slug, on -> {
            var evaluation = evaluations.take(on.forum(), on.now());
            evaluation.mustBeOpen();
            var batch = batches.get(evaluation, number);
            var entry = batches.entry(batch);
            batch.close(entry, on.now());
            var answers = new ArrayList<>(
                    entry.agreed().values().stream().flatMap(List::stream).toList());
            // Otherwise the rows of one form would lie side by side.
            Collections.shuffle(answers);
            answers.forEach(answer -> ratings.addFromPaper(
                    answer.rating(batch.level()),
                    evaluation,
                    commitments.get(on.forumId(), answer.commitment()).id(),
                    batch.sample()));
            batches.forgetForms(batch);
            on.done(batch.id());
            return batch;
        });
    }
}
