package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.domain.Voiding;

/** Organisers read whom one of them has asked to agree that a vote is void, and why. */
@Act(by = Role.ORGANISER)
public class ReadVoiding {
    private final Stage stage;
    private final VerifiableVotes votes;

    @Inject
    ReadVoiding(Stage stage, VerifiableVotes votes) {
        this.stage = stage;
        this.votes = votes;
    }

    public Optional<Voiding> of(String slug, UUID id) {
        return stage.show(
                this, slug, on -> votes.voiding(votes.get(on.forumId(), id).id()));
    }
}
