package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.VerifiableVotes;

/** Whom an organiser named agrees for an association that a vote is void, which it is from then on. */
@Act(by = Role.PARTICIPANT)
public class VoidVote {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final VoidingPartner partner;

    @Inject
    VoidVote(Stage stage, VerifiableVotes votes, VoidingPartner partner) {
        this.stage = stage;
        this.votes = votes;
        this.partner = partner;
    }

    /**
     * @param seen when what was shown had been asked; empty for a program, which was shown nothing
     * @throws org.toguna.values.Refusal {@code voting.box.notPartner}, {@code voting.box.notVoidable}, {@code voting.box.reasonChanged}
     */
    public void agree(String slug, UUID id, Optional<Instant> seen) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), id);
            var voiding = partner.asked(on, id);
            seen.ifPresent(voiding::mustBeAskedAt);
            voiding.agree(vote, on.person(), on.now());
            votes.trustees(id).forEach(BoxTrustee::destroyShare);
            on.done(id);
            return null;
        });
    }
}
