package org.toguna.agenda.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.agenda.domain.Contribution;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.CurrentPage;

/** How a contribution is named in lists. */
@Named
@RequestScoped
public class ContributionWords {
    private static final int EXCERPT = 160;

    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    /** What a heading of the forum is called on this page. */
    public String heading(String code) {
        return header.getForum().headings().stream()
                .filter(known -> known.code().equals(code))
                .map(known -> page.text(known.name()))
                .findFirst()
                .orElse(code);
    }

    public String excerpt(Contribution contribution) {
        var text = contribution.text();
        return heading(contribution.heading()) + " – "
                + (text.length() <= EXCERPT ? text : text.substring(0, lastWordEnds(text)) + "…");
    }

    private static int lastWordEnds(String text) {
        int space = text.lastIndexOf(' ', EXCERPT);
        return space > 0 ? space : EXCERPT;
    }
}
