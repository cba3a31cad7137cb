package org.toguna.forum.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Invitation;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An organiser changes what was announced: dates, windows, texts. */
@Act(by = Role.ORGANISER)
public class AnnounceForum {
    private final Stage stage;

    @Inject
    AnnounceForum(Stage stage) {
        this.stage = stage;
    }

    public Forum announce(String slug, Invitation invitation) {
        return stage.act(this, slug, on -> {
            on.forum().announce(invitation, on.predecessor(), on.now());
            on.done(on.forumId());
            return on.forum();
        });
    }
}
