package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;
import org.toguna.values.NotFound;

/** A participant adds a photograph to a testimony of theirs, until the organiser decided. */
@Act(by = Role.PARTICIPANT, unnamed = true)
public class AttachPhotograph {
    private final Stage stage;
    private final Testimonies testimonies;
    private final Darkroom darkroom;

    @Inject
    AttachPhotograph(Stage stage, Testimonies testimonies, Darkroom darkroom) {
        this.stage = stage;
        this.testimonies = testimonies;
        this.darkroom = darkroom;
    }

    /** @throws NotFound also for the testimony of somebody else */
    public Testimony attach(String slug, UUID id, byte[] photograph) {
        return stage.act(this, slug, on -> {
            var testimony = testimonies.get(on.forumId(), id);
            if (testimony.authorId().filter(on.person()::equals).isEmpty()) {
                throw new NotFound("following.testimony", id);
            }
            darkroom.develop(testimony, photograph);
            on.done(id);
            return testimony;
        });
    }
}
