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

/** The organiser or the rapporteur declines to publish a contribution; its author reads why. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.MODERATOR})
public class RefuseContribution {
    private final Stage stage;
    private final Contributions contributions;
    private final Residence residence;
    private final LetterToAuthor letter;

    @Inject
    RefuseContribution(Stage stage, Contributions contributions, Residence residence, LetterToAuthor letter) {
        this.stage = stage;
        this.contributions = contributions;
        this.residence = residence;
        this.letter = letter;
    }

    public Contribution refuse(String slug, UUID id, String reason) {
        return stage.act(this, slug, on -> {
            var contribution = contributions.get(on.forumId(), id);
            residence.mustBeWithin(on, RefuseContribution.class, Optional.of(contribution.authorId()));
            contribution.refuse(reason, on.now());
            letter.write("agenda.letter.refused", on.forum(), contribution, reason.strip());
            on.done(id);
            return contribution;
        });
    }
}
