package org.toguna.progress.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Page;

/** A focal point reads on which commitments they report. */
@Act(by = Role.FOCAL_POINT)
public class ReadOwnCommitments {
    private final Stage stage;
    private final Commitments commitments;

    @Inject
    ReadOwnCommitments(Stage stage, Commitments commitments) {
        this.stage = stage;
        this.commitments = commitments;
    }

    /** In the order of their numbers. */
    public Page<CommitmentSummary> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> commitments.reportedBy(on.person(), on.forumId(), on.now(), wanted));
    }
}
