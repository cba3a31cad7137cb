package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An organiser or rapporteur enters the decision by which a commitment is given up; it stays in the register with the reason. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class WithdrawCommitment {
    private final Stage stage;
    private final Commitments commitments;
    private final History history;

    @Inject
    WithdrawCommitment(Stage stage, Commitments commitments, History history) {
        this.stage = stage;
        this.commitments = commitments;
        this.history = history;
    }

    /**
     * @param decidedBy the function of whoever decided it
     * @param expectedVersion the version that was on the screen when the decision was entered
     * @throws org.toguna.values.Refusal {@code commitment.amendedMeanwhile} or {@code commitment.withdrawn}
     */
    public Commitment withdraw(String slug, int number, String reason, String decidedBy, int expectedVersion) {
        return stage.act(this, slug, on -> {
            var commitment = commitments.take(on.forumId(), number);
            commitment.withdraw(reason, decidedBy, expectedVersion, on.now());
            history.record(on.forumId());
            on.done(commitment.id());
            return commitment;
        });
    }
}
