package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.registration.domain.Registrations;
import org.toguna.voting.domain.ElectoralRoll;

/**
 * When a forum's vote opens, its electors are written down: by the first ballot, or within ten seconds. Where nobody could vote yet at the
 * opening the first ballot alone does it, or the list would hold whoever was accredited first.
 */
@Stateless
public class FreezeElectors {
    private Forums forums;
    private Registrations registrations;
    private ElectoralRoll roll;
    private BusinessClock clock;

    /** For the container, which wraps it. */
    protected FreezeElectors() {}

    @Inject
    public FreezeElectors(Forums forums, Registrations registrations, ElectoralRoll roll, BusinessClock clock) {
        this.forums = forums;
        this.registrations = registrations;
        this.roll = roll;
        this.clock = clock;
    }

    public void ifOpened(Forum forum, Instant now) {
        if (isOpened(forum, now)) {
            roll.freeze(forum);
        }
    }

    public void ifOpenedToSomebody(UUID id) {
        var forum = forums.get(id);
        if (isOpened(forum, clock.now())
                && registrations.anyElectorSince(
                        id, forum.window(Activity.VOTE).orElseThrow().opens())) {
            roll.freeze(forum);
        }
    }

    private boolean isOpened(Forum forum, Instant now) {
        return !roll.isFrozen(forum.id()) && forum.hasOpened(Activity.VOTE, forums.predecessor(forum), now);
    }
}
