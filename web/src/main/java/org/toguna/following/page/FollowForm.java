package org.toguna.following.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.following.domain.Interest;
import org.toguna.following.domain.Subject;
import org.toguna.following.usecase.FollowRegister;
import org.toguna.following.usecase.FollowingAddress;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.BrowserCookie;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.InAddress;
import org.toguna.values.Validation;

/** Asking for news: of the commitment that the address names, of a theme, of the whole register. */
@Named
@RequestScoped
public class FollowForm {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    ReadCommitments commitments;

    @Inject
    FollowRegister followRegister;

    @Inject
    BrowserCookie browser;

    @Inject
    HttpServletRequest request;

    @Inject
    InterestWords words;

    private final List<Option> options = new ArrayList<>();
    private String subject;
    private String email;
    private String language;

    /** @param code the subject and the target, for the list */
    public record Option(String code, String label) {}

    @PostConstruct
    void load() {
        var forum = header.getForum();
        if (page.param("number") != null) {
            var commitment = commitments.get(forum.slug(), InAddress.number(page, "commitment.number"));
            offer(new Interest(Subject.COMMITMENT, String.valueOf(commitment.number())), Optional.of(commitment));
        }
        offer(Interest.in(forum), Optional.empty());
        forum.headings().forEach(heading -> offer(new Interest(Subject.HEADING, heading.code()), Optional.empty()));
        forum.levels().all().forEach(level -> offer(new Interest(Subject.LEVEL, level.name()), Optional.empty()));
        offer(Interest.inCountryOf(forum), Optional.empty());
        language = page.language();
    }

    private void offer(Interest interest, Optional<Commitment> commitment) {
        options.add(new Option(
                interest.subject() + ":" + interest.target(), words.of(header.getForum(), interest, commitment)));
    }

    public void follow() {
        var chosen = Validation.chosen(
                "subject",
                options.stream().filter(option -> option.code().equals(subject)).findFirst());
        int colon = chosen.code().indexOf(':');
        followRegister.follow(
                page.param("forum"),
                email,
                language,
                Subject.valueOf(chosen.code().substring(0, colon)),
                chosen.code().substring(colon + 1),
                browser.read(request));
        page.redirect(FollowingAddress.FOLLOW.path(page.param("forum")), "following.asked.done");
    }

    public List<Option> getOptions() {
        return options;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
