package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.usecase.ReadRecommendations;
import org.toguna.forum.page.ForumHeader;
import org.toguna.shared.Page;
import org.toguna.shared.page.CurrentPage;

/** What was asked, answered and promised; in a list, or one by itself when the address names it. */
@Named
@RequestScoped
public class RecommendationsPage {
    private static final int PER_PAGE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    ReadRecommendations recommendations;

    private Page<ReadRecommendations.Line> list;
    private ReadRecommendations.Line line;

    public Page<ReadRecommendations.Line> getList() {
        if (list == null) {
            list = recommendations.page(page.param("forum"), page.wanted(PER_PAGE));
        }
        return list;
    }

    public ReadRecommendations.Line getLine() {
        if (line == null) {
            line = recommendations.get(page.param("forum"), Numbers.inAddress(page));
        }
        return line;
    }

    /** The name of its heading in the forum, else the words of its source. */
    public String heading(Recommendation recommendation) {
        var said = recommendation.heading().orElse("");
        return header.getForum().headings().stream()
                .filter(heading -> heading.code().equals(said))
                .findFirst()
                .map(heading -> page.text(heading.name()))
                .orElse(said);
    }
}
