package org.toguna.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.mail.usecase.ReadLetters;
import org.toguna.mail.usecase.SendLettersAgain;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;

/** Every letter that has not left, newest first. */
@Named
@RequestScoped
public class LettersPage {
    private static final int PER_PAGE = 50;

    @Inject
    CurrentPage page;

    @Inject
    ReadLetters letters;

    @Inject
    SendLettersAgain again;

    private ReadLetters.Standing standing;
    private Page<ReadLetters.Kept> list;

    @PostConstruct
    void load() {
        standing = letters.standing();
        list = letters.page(page.wanted(PER_PAGE));
    }

    public void sendAgain() {
        again.all();
        page.redirect(page.getPath(), "mail.again.done");
    }

    public ReadLetters.Standing getStanding() {
        return standing;
    }

    public Page<ReadLetters.Kept> getList() {
        return list;
    }
}
