package org.toguna.mail.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.identity.usecase.Deed;
import org.toguna.outbox.domain.Mails;
import org.toguna.values.Backlog;

/** Letters that were given up wait for whoever may have them sent again. */
@Dependent
public class WaitingLetters implements Waits {
    private final Mails mails;

    @Inject
    public WaitingLetters(Mails mails) {
        this.mails = mails;
    }

    @Override
    public List<Waiting> in(Scene on) {
        return on.may(SendForumLettersAgain.class)
                ? told(
                        mails.givenUp(on.forumId()),
                        MailAddress.FORUM_LETTERS.path(on.forum().slug()))
                : List.of();
    }

    @Override
    public List<Waiting> inInstallation(Deed on) {
        return on.may(SendLettersAgain.class) ? told(mails.givenUp(), MailAddress.LETTERS.path()) : List.of();
    }

    private static List<Waiting> told(Backlog givenUp, String path) {
        return Waiting.of("mail.waits.letters", givenUp, path).stream().toList();
    }
}
