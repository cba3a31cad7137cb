package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.usecase.Scene;
import org.toguna.values.NotFound;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.domain.Voiding;

/** The other side of a void vote: the one whom an organiser named, as long as they may speak for an association. */
@Dependent
class VoidingPartner {
    private final VerifiableVotes votes;
    private final Tellers tellers;

    @Inject
    VoidingPartner(VerifiableVotes votes, Tellers tellers) {
        this.votes = votes;
        this.tellers = tellers;
    }

    /** @throws Refusal {@code voting.box.notPartner} for anybody else */
    Voiding asked(Scene on, UUID vote) {
        var voiding = votes.voiding(vote).orElseThrow(() -> new NotFound("voting.box.voiding", vote));
        if (Optional.of(on.person())
                .filter(voiding::isAskedOf)
                .filter(person -> tellers.speaksForAssociation(on, person))
                .isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.box.notPartner");
        }
        return voiding;
    }
}
