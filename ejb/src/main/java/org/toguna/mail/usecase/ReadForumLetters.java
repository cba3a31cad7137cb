package org.toguna.mail.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.outbox.domain.Mails;

/** An organiser sees how many letters of their forum have not left, of which kind and why. */
@Act(by = {Role.ORGANISER, Role.SECRETARIAT})
public class ReadForumLetters {
    private final Stage stage;
    private final Mails mails;

    @Inject
    ReadForumLetters(Stage stage, Mails mails) {
        this.stage = stage;
        this.mails = mails;
    }

    /** By kind and reason. */
    public List<Mails.Troubled> of(String slug) {
        return stage.show(this, slug, on -> mails.troubled(on.forumId()));
    }
}
