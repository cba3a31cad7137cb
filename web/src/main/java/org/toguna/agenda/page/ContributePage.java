package org.toguna.agenda.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Statement;
import org.toguna.agenda.usecase.AgendaAddress;
import org.toguna.agenda.usecase.PostContribution;
import org.toguna.agenda.usecase.ReadOwnContributions;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Level;
import org.toguna.values.Written;

/** A participant says something, and sees what became of what they said before. */
@Named
@RequestScoped
public class ContributePage {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    PostContribution postContribution;

    @Inject
    ReadOwnContributions ownContributions;

    private List<Contribution> mine;
    private String heading;
    private String text;
    private String language;
    private String level;

    @PostConstruct
    void load() {
        mine = ownContributions.list(page.param("forum"));
        language = page.language();
    }

    public void post() {
        postContribution.post(
                page.param("forum"),
                new Statement(
                        heading,
                        text,
                        language,
                        Written.constant(Level.class, level).orElse(null)));
        page.redirect(AgendaAddress.CONTRIBUTE.path(page.param("forum")), "agenda.posted.done");
    }

    public boolean isOpen() {
        return header.standing().open().contains(Activity.CONTRIBUTION);
    }

    public List<String> getLanguages() {
        return Statement.LANGUAGES;
    }

    public List<Contribution> getMine() {
        return mine;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
