package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.domain.Voiding;

/** Whom an organiser named reads why a vote is to be void, before they agree. */
@Act(by = Role.PARTICIPANT)
public class ReadVoidingToAgree {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final VoidingPartner partner;

    @Inject
    ReadVoidingToAgree(Stage stage, VerifiableVotes votes, VoidingPartner partner) {
        this.stage = stage;
        this.votes = votes;
        this.partner = partner;
    }

    /** What is asked of the caller. */
    public record Asked(VerifiableVote vote, Voiding voiding) {}

    /** @throws org.toguna.values.Refusal {@code voting.box.notPartner} for anybody else */
    public Asked look(String slug, UUID id) {
        return stage.show(this, slug, on -> new Asked(votes.get(on.forumId(), id), partner.asked(on, id)));
    }
}
