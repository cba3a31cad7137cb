package org.toguna.agenda.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Contributions;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.usecase.Residence;

/** The organiser or the rapporteur lets everybody read a contribution; its author hears of it. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.MODERATOR})
public class PublishContribution {
    private final Stage stage;
    private final Contributions contributions;
    private final Residence residence;
    private final LetterToAuthor letter;

    @Inject
    PublishContribution(Stage stage, Contributions contributions, Residence residence, LetterToAuthor letter) {
        this.stage = stage;
        this.contributions = contributions;
        this.residence = residence;
        this.letter = letter;
    }

    public Contribution publish(String slug, UUID id) {
        return stage.act(this, slug, on -> {
            var contribution = contributions.get(on.forumId(), id);
            residence.mustBeWithin(on, PublishContribution.class, Optional.of(contribution.authorId()));
            contribution.publish(on.now());
            letter.write("agenda.letter.published", on.forum(), contribution, "");
            on.done(id);
            return contribution;
        });
    }
}
