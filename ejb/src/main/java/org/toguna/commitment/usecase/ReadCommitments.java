package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.RegisterFigures;
import org.toguna.commitment.domain.Status;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** Anybody reads the register of commitments. */
@Act(by = Role.ANYONE)
public class ReadCommitments {
    private final Stage stage;
    private final Institutions institutions;
    private final Commitments commitments;
    private final StoredFiles files;

    @Inject
    ReadCommitments(Stage stage, Institutions institutions, Commitments commitments, StoredFiles files) {
        this.stage = stage;
        this.institutions = institutions;
        this.commitments = commitments;
        this.files = files;
    }

    /** @param anyOf the statuses wanted; empty for all */
    public Page<CommitmentSummary> page(
            String slug, Collection<Status> anyOf, CommitmentOrder order, Page.Wanted wanted) {
        return stage.show(this, slug, on -> commitments.page(on.forumId(), anyOf, order, wanted));
    }

    /** One page of the register with every version of its commitments. */
    public Page<Commitment> whole(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> commitments.page(on.forumId(), wanted));
    }

    public RegisterFigures figures(String slug) {
        return stage.show(this, slug, on -> commitments.figures(on.forumId()));
    }

    public Commitment get(String slug, int number) {
        return stage.show(this, slug, on -> commitments.get(on.forumId(), number));
    }

    /** The institutions that may commit themselves. */
    public List<Institution> institutions(String slug) {
        return stage.show(this, slug, on -> institutions.of(on.forumId()));
    }

    /** The text of the act on which a commitment rests; an import may name one that nobody handed in here. */
    public StoredFile act(String slug, int number) {
        return stage.show(this, slug, on -> {
            var act = commitments.get(on.forumId(), number).act();
            return Optional.ofNullable(act.file())
                    .flatMap(sha256 -> files.handedIn(sha256, on.forumId()))
                    .orElseThrow(() -> new NotFound("commitment.file", String.valueOf(act.file())));
        });
    }
}
