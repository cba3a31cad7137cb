package org.toguna.recommendation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.CurrentPage;
import org.toguna.recommendation.usecase.ReadRecommendations;

/** That the record of a forum is incomplete, for every page about it. */
@Named
@RequestScoped
public class CoverageWords {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    ReadRecommendations recommendations;

    private String said;

    /** Empty when the record is complete. */
    public String getSaid() {
        if (said == null) {
            said = recommendations
                    .coverage(header.getForum().slug())
                    .said(page.locale())
                    .orElse("");
        }
        return said;
    }
}
