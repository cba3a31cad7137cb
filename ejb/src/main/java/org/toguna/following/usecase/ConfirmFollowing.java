package org.toguna.following.usecase;

import jakarta.inject.Inject;
import org.toguna.following.domain.Followers;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Token;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.values.NotFound;

/** The reader of the mailbox says that it is really they who want the news. */
@Act(by = Role.ANYONE, unnamed = true)
public class ConfirmFollowing {
    private final Admission admission;
    private final Followers followers;
    private final Forums forums;

    @Inject
    ConfirmFollowing(Admission admission, Followers followers, Forums forums) {
        this.admission = admission;
        this.followers = followers;
        this.forums = forums;
    }

    /**
     * Confirming twice changes nothing.
     *
     * @return the slug of the forum
     * @throws NotFound {@code following.letter.notFound} when the token serves no more
     */
    public String confirm(String token) {
        var forum = followers
                .asked(token)
                .orElseThrow(ConfirmFollowing::servesNoMore)
                .forumId();
        return admission.act(this, forum, on -> {
            followers
                    .withToken(token)
                    .orElseThrow(ConfirmFollowing::servesNoMore)
                    .confirm(Token.hash(token), on.now());
            on.done(null);
            return forums.get(forum).slug();
        });
    }

    private static NotFound servesNoMore() {
        return new NotFound("following.letter", "");
    }
}
