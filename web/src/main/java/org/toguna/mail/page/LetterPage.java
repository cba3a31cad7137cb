package org.toguna.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.toguna.mail.usecase.MailAddress;
import org.toguna.mail.usecase.ReadLetters;
import org.toguna.mail.usecase.SendLettersAgain;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;

/** One letter that has not left. */
@Named
@RequestScoped
public class LetterPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadLetters letters;

    @Inject
    SendLettersAgain again;

    private ReadLetters.Kept letter;

    @PostConstruct
    void load() {
        letter = letters.get(id());
    }

    public void sendAgain() {
        again.one(letter.id());
        page.redirect(MailAddress.LETTERS.path(), "mail.again.done");
    }

    public ReadLetters.Kept getLetter() {
        return letter;
    }

    private UUID id() {
        try {
            return UUID.fromString(page.param("letter"));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("mail.letter", page.param("letter"));
        }
    }
}
