package org.toguna.forum.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An organiser opens an edition although its predecessor was not evaluated, and says why in public. */
@Act(by = Role.ORGANISER)
public class OverrideGate {
    private final Stage stage;

    @Inject
    OverrideGate(Stage stage) {
        this.stage = stage;
    }

    public Forum override(String slug, String reason) {
        return stage.act(this, slug, on -> {
            on.forum().overrideGate(reason, on.now());
            on.done(on.forumId());
            return on.forum();
        });
    }
}
