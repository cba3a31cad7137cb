package org.toguna.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.mail.usecase.ReadForumLetters;
import org.toguna.mail.usecase.SendForumLettersAgain;
import org.toguna.outbox.domain.Mails;
import org.toguna.pages.page.CurrentPage;

/** How many letters of a forum have not left, of which kind and why. */
@Named
@RequestScoped
public class ForumLettersPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadForumLetters letters;

    @Inject
    SendForumLettersAgain again;

    private List<Mails.Troubled> rows;
    private String kind;

    @PostConstruct
    void load() {
        rows = letters.of(page.param("forum"));
    }

    public void sendAgain() {
        again.of(page.param("forum"), kind);
        page.redirect(page.getPath(), "mail.again.done");
    }

    public List<Mails.Troubled> getRows() {
        return rows;
    }

    /** The kinds of which some were given up. */
    public List<String> getKinds() {
        return rows.stream()
                .filter(row -> row.givenUp() > 0)
                .map(Mails.Troubled::kind)
                .distinct()
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
