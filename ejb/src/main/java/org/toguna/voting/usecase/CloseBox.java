package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.forum.domain.Forums;
import org.toguna.voting.domain.VerifiableVotes;

/** A box whose window is over takes no more ballots. */
@Stateless
public class CloseBox {
    @Inject
    Forums forums;

    @Inject
    VerifiableVotes votes;

    @Inject
    Closing closing;

    @Inject
    BusinessClock clock;

    /** Another node may have done it meanwhile. */
    public void ifDue(UUID forumId, UUID id) {
        var forum = forums.get(forumId);
        closing.ifDue(votes.lock(forumId, id), forum, clock.now(), null);
    }
}
