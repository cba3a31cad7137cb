package org.toguna.following.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.toguna.commitment.domain.Commitment;
import org.toguna.following.domain.Interest;
import org.toguna.following.usecase.ReadFollowings;
import org.toguna.forum.domain.Forum;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.PageTexts;
import org.toguna.values.Level;

/** How something that is followed is called on a page. */
@Named
@RequestScoped
public class InterestWords {
    @Inject
    CurrentPage page;

    @Inject
    PageTexts texts;

    public String of(ReadFollowings.Followed followed) {
        return of(followed.forum(), followed.interest(), followed.commitment());
    }

    String of(Forum forum, Interest interest, Optional<Commitment> commitment) {
        var key = "following.Subject." + interest.subject();
        return switch (interest.subject()) {
            case FORUM -> texts.with(key, page.text(forum.name()));
            case COUNTRY -> texts.with(key, page.country(interest.target()));
            case HEADING -> texts.with(key, heading(forum, interest.target()));
            case LEVEL -> texts.with(key, Level.valueOf(interest.target()));
            case COMMITMENT ->
                commitment
                        .map(any -> texts.with(
                                key, any.number(), page.text(any.terms().title())))
                        .orElse(texts.get("following.Subject.name.COMMITMENT"));
        };
    }

    private String heading(Forum forum, String code) {
        return forum.headings().stream()
                .filter(known -> known.code().equals(code))
                .map(known -> page.text(known.name()))
                .findFirst()
                .orElse(code);
    }
}
