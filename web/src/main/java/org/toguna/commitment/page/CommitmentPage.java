package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.shared.page.CurrentPage;

/** One commitment with everything there is to know about it. */
@Named
@RequestScoped
public class CommitmentPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadCommitments commitments;

    private ReadCommitments.Sheet sheet;

    public ReadCommitments.Sheet getSheet() {
        if (sheet == null) {
            sheet = commitments.get(page.param("forum"), Numbers.inAddress(page));
        }
        return sheet;
    }
}
