package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.VerifiableVotes;

/** Where a person made the codes, whoever holds their link undoes that an elector used somebody else's. */
@Act(by = Role.ANYONE, unnamed = true, name = "ReleaseCode")
public class ReleaseCodeThroughLink {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final CodeRelease release;

    @Inject
    ReleaseCodeThroughLink(Stage stage, VerifiableVotes votes, CodeRelease release) {
        this.stage = stage;
        this.votes = votes;
        this.release = release;
    }

    /** @throws org.toguna.values.Refusal {@code voting.box.token}, or as for an organiser */
    public void release(String slug, UUID id, String token, String email) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), id);
            vote.mustBeRegistrar(token);
            release.release(on, vote, email);
            return null;
        });
    }
}
