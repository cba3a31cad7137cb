package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser gives a verifiable vote up, as long as it is not set up. */
@Act(by = Role.ORGANISER)
public class WithdrawVerifiableVote {
    private final Stage stage;
    private final VerifiableVotes votes;

    @Inject
    WithdrawVerifiableVote(Stage stage, VerifiableVotes votes) {
        this.stage = stage;
        this.votes = votes;
    }

    /** @throws org.toguna.values.Refusal {@code voting.box.fixed} */
    public void withdraw(String slug, UUID id) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), id);
            vote.mustBePreparing();
            votes.remove(vote);
            on.done(id);
            return null;
        });
    }
}
