package org.toguna.following.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.following.usecase.LeaveFollowers;
import org.toguna.following.usecase.ReadFollowings;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.pages.page.CurrentPage;

/** Where the link of every letter leads: what is followed, and one button to follow nothing more. */
@Named
@RequestScoped
public class LeavePage {
    @Inject
    CurrentPage page;

    @Inject
    ReadFollowings followings;

    @Inject
    LeaveFollowers leaveFollowers;

    private boolean known;
    private List<ReadFollowings.Followed> all;

    public List<ReadFollowings.Followed> getAll() {
        if (all == null) {
            var found = followings.all(page.param("token"));
            known = found.isPresent();
            all = found.orElse(List.of());
        }
        return all;
    }

    /** Whether the link still serves. */
    public boolean isKnown() {
        return !getAll().isEmpty() || known;
    }

    public void leave() {
        leaveFollowers.leave(page.param("token"));
        page.redirect(ForumAddress.HOME.path(), "following.left.done");
    }
}
