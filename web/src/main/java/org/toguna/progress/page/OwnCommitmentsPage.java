package org.toguna.progress.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.pages.page.CurrentPage;
import org.toguna.progress.usecase.ReadOwnCommitments;
import org.toguna.values.Page;

/** The commitments on which a focal point reports. */
@Named
@RequestScoped
public class OwnCommitmentsPage {
    private static final int PER_PAGE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ReadOwnCommitments commitments;

    private Page<CommitmentSummary> list;

    public Page<CommitmentSummary> getList() {
        if (list == null) {
            list = commitments.page(page.param("forum"), page.wanted(PER_PAGE));
        }
        return list;
    }
}
