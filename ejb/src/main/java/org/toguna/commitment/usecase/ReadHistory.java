package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.HistoryHead;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Page;

/** Anybody reads the decisions of a register in their order. */
@Act(by = Role.ANYONE)
public class ReadHistory {
    private final Stage stage;
    private final History history;

    @Inject
    ReadHistory(Stage stage, History history) {
        this.stage = stage;
        this.history = history;
    }

    public HistoryHead head(String slug) {
        return stage.show(this, slug, on -> history.head(on.forumId()));
    }

    public Page<CommitmentVersion> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> history.page(on.forumId(), wanted));
    }
}
