package org.toguna.progress.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.progress.usecase.ReadProgress;
import org.toguna.recommendation.page.Numbers;

/** One commitment with everything there is to know about it. */
@Named
@RequestScoped
public class CommitmentPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadProgress commitments;

    private ReadProgress.Sheet sheet;

    public ReadProgress.Sheet getSheet() {
        if (sheet == null) {
            sheet = commitments.get(page.param("forum"), Numbers.inAddress(page));
        }
        return sheet;
    }
}
