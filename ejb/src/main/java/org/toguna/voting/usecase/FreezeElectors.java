package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.voting.domain.ElectoralRoll;

/** When a forum's vote opens, its electors are written down: by the first ballot, or within ten seconds. */
@Stateless
public class FreezeElectors {
    @Inject
    Forums forums;

    @Inject
    ElectoralRoll roll;

    @Inject
    BusinessClock clock;

    public void ifOpened(UUID id) {
        var forum = forums.get(id);
        if (!roll.isFrozen(id) && forum.hasOpened(Activity.VOTE, forums.predecessor(forum), clock.now())) {
            roll.freeze(forum);
        }
    }
}
