package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.values.Page;

/** All commitments of a forum in the order of their numbers: an evaluation leaves none out. */
@Dependent
class EveryCommitment {
    private final Commitments commitments;

    @Inject
    EveryCommitment(Commitments commitments) {
        this.commitments = commitments;
    }

    List<CommitmentSummary> of(UUID forum) {
        var all = new ArrayList<CommitmentSummary>();
        Page<CommitmentSummary> page;
        int number = 1;
        do {
            page = page(forum, new Page.Wanted(number++, Page.MOST));
            all.addAll(page.items());
        } while (page.hasNext());
        return all;
    }

    Page<CommitmentSummary> page(UUID forum, Page.Wanted wanted) {
        return commitments.page(forum, Set.of(), CommitmentOrder.NUMBER, wanted);
    }
}
