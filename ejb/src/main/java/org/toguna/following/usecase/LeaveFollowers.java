package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.following.domain.Followers;
import org.toguna.shared.Happened;
import org.toguna.shared.Mails;

/** The reader of any of our letters wants no more of them: their address is erased, and the letters to it. */
@Stateless
public class LeaveFollowers {
    @Inject
    Followers followers;

    @Inject
    Mails mails;

    @Inject
    Event<Happened> happened;

    /** Leaving twice, or by a token that serves no more, changes nothing. */
    public void leave(String token) {
        followers.withToken(token).ifPresent(follower -> {
            followers.erase(follower);
            mails.forgetFollower(follower.email().value());
            happened.fire(Happened.unnamed("LeaveFollowers", null, null));
        });
    }
}
