package org.toguna.recommendation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.CurrentPage;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Response;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.values.Page;

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

    public String tag(Optional<Response> response) {
        return response.map(given -> switch (given.answer()) {
                    case ACCEPTED -> "tag tag-done";
                    case ACCEPTED_IN_PART -> "tag tag-underway";
                    case DEFERRED -> "tag tag-notstarted";
                    case REFUSED -> "tag tag-blocked";
                })
                .orElse("tag tag-silent");
    }
}
