package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.following.domain.Followers;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Token;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;

/** The reader of the mailbox says that it is really they who want the news. */
@Stateless
public class ConfirmFollowing {
    @Inject
    Followers followers;

    @Inject
    Forums forums;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * Confirming twice changes nothing.
     *
     * @return the slug of the forum
     * @throws NotFound {@code following.letter.notFound} when the token serves no more
     */
    public String confirm(String token) {
        var hash = Token.hash(token);
        var follower = followers.withToken(token).orElseThrow(() -> new NotFound("following.letter", ""));
        var asked = follower.asked(hash).orElseThrow(() -> new NotFound("following.letter", ""));
        follower.confirm(hash, clock.now());
        happened.fire(Happened.unnamed("ConfirmFollowing", asked.forumId(), null));
        return forums.get(asked.forumId()).slug();
    }
}
