package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.testimony.domain.WitnessLink;
import org.toguna.testimony.domain.WitnessLinks;

/** An organiser takes back a link that was given to people of the place. */
@Act(by = Role.ORGANISER)
public class RevokeWitnessLink {
    private final Stage stage;
    private final WitnessLinks links;

    @Inject
    RevokeWitnessLink(Stage stage, WitnessLinks links) {
        this.stage = stage;
        this.links = links;
    }

    public WitnessLink revoke(String slug, UUID id) {
        return stage.act(this, slug, on -> {
            var link = links.get(on.forumId(), id);
            link.revoke(on.now());
            on.done(id);
            return link;
        });
    }
}
