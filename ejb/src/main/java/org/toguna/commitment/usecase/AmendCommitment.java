package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Terms;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendations;

/** An organiser or rapporteur enters an amendment: the only way in which an adopted commitment changes. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class AmendCommitment {
    private final Stage stage;
    private final Recommendations recommendations;
    private final Territories territories;
    private final Commitments commitments;
    private final History history;

    @Inject
    AmendCommitment(
            Stage stage,
            Recommendations recommendations,
            Territories territories,
            Commitments commitments,
            History history) {
        this.stage = stage;
        this.recommendations = recommendations;
        this.territories = territories;
        this.commitments = commitments;
        this.history = history;
    }

    /**
     * @param decidedBy the function of whoever decided it
     * @param expectedVersion the version that was on the screen when the amendment was written
     * @throws org.toguna.values.Refusal {@code commitment.amendedMeanwhile}
     */
    public Commitment amend(
            String slug, int number, Terms terms, String reason, String decidedBy, int expectedVersion) {
        return stage.act(this, slug, on -> {
            terms.recommendationId().ifPresent(origin -> recommendations.get(on.forumId(), origin));
            terms.place().ifPresent(place -> territories.mustHave(on.forumId(), place));
            var commitment = commitments.take(on.forumId(), number);
            commitment.amend(terms, reason, decidedBy, expectedVersion, on.now());
            history.record(on.forumId());
            on.done(commitment.id());
            return commitment;
        });
    }
}
