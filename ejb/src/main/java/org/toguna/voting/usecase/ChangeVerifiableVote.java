package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser plans a verifiable vote anew: everybody is named and written to again, and old links no longer serve. */
@Act(by = Role.ORGANISER)
public class ChangeVerifiableVote {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final Planning planning;

    @Inject
    ChangeVerifiableVote(Stage stage, VerifiableVotes votes, Planning planning) {
        this.stage = stage;
        this.votes = votes;
        this.planning = planning;
    }

    /**
     * @throws org.toguna.values.Refusal {@code voting.box.fixed}, {@code voting.box.keysExist}, or naming everything that is wrong
     */
    public void change(String slug, UUID id, VotePlan plan) {
        stage.act(this, slug, on -> {
            planning.change(on, votes.lock(on.forumId(), id), plan);
            on.done(id);
            return null;
        });
    }
}
