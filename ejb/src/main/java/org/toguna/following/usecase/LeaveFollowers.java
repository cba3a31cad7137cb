package org.toguna.following.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.following.domain.Follower;
import org.toguna.following.domain.Followers;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.outbox.domain.Mails;

/** The reader of any of our letters wants no more of them: their address is erased, and the letters to it. */
@Act(by = Role.ANYONE, unnamed = true)
public class LeaveFollowers {
    private final Admission admission;
    private final Followers followers;
    private final Mails mails;

    @Inject
    LeaveFollowers(Admission admission, Followers followers, Mails mails) {
        this.admission = admission;
        this.followers = followers;
        this.mails = mails;
    }

    /**
     * Leaving twice, or by a token that serves no more, changes nothing.
     *
     * @return who left, if anybody did
     */
    public Optional<Follower> leave(String token) {
        return admission.act(this, on -> {
            var leaving = followers.withToken(token);
            leaving.ifPresent(follower -> {
                followers.erase(follower);
                mails.forgetFollower(follower.email().value());
                on.done(null);
            });
            return leaving;
        });
    }
}
