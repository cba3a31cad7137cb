package org.toguna.evaluation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;

/** The commitment that the address of a page names, and the forum it belongs to. */
@RequestScoped
public class CommitmentInAddress {
    @Inject
    CurrentPage page;

    String forum() {
        return page.param("forum");
    }

    int number() {
        try {
            return Integer.parseInt(page.param("number"));
        } catch (NumberFormatException nonsense) {
            throw notFound();
        }
    }

    NotFound notFound() {
        return new NotFound("commitment.commitment", page.param("number"));
    }
}
