package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.usecase.Residence;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;

/** The organiser lets everybody read a testimony; a participant who gave it hears of it. */
@Act(by = {Role.ORGANISER, Role.MODERATOR})
public class PublishTestimony {
    private final Stage stage;
    private final Testimonies testimonies;
    private final Residence residence;
    private final LetterToWitness letter;

    @Inject
    PublishTestimony(Stage stage, Testimonies testimonies, Residence residence, LetterToWitness letter) {
        this.stage = stage;
        this.testimonies = testimonies;
        this.residence = residence;
        this.letter = letter;
    }

    public Testimony publish(String slug, UUID id) {
        return stage.act(this, slug, on -> {
            var testimony = testimonies.get(on.forumId(), id);
            residence.mustBeWithin(on, PublishTestimony.class, testimony.authorId());
            testimony.publish(on.now());
            letter.write("following.published", on.forum(), testimony);
            on.done(id);
            return testimony;
        });
    }
}
