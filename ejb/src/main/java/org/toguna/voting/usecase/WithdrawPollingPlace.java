package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser takes back a polling place where nobody has counted. */
@Act(by = Role.ORGANISER)
public class WithdrawPollingPlace {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final PollingPlaces places;

    @Inject
    WithdrawPollingPlace(Stage stage, VerifiableVotes votes, PollingPlaces places) {
        this.stage = stage;
        this.votes = votes;
        this.places = places;
    }

    /** @throws org.toguna.values.Refusal {@code voting.place.entered} */
    public void withdraw(String slug, UUID box, UUID id) {
        stage.act(this, slug, on -> {
            places.withdraw(places.get(votes.lock(on.forumId(), box), id));
            on.done(id);
            return null;
        });
    }
}
