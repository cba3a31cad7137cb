package org.toguna.following.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.following.usecase.ConfirmFollowing;
import org.toguna.following.usecase.ReadFollowings;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.pages.page.CurrentPage;

/** Where the link of our first letter leads: one button, for opening it confirms nothing. */
@Named
@RequestScoped
public class ConfirmFollowingPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadFollowings followings;

    @Inject
    ConfirmFollowing confirmFollowing;

    private ReadFollowings.Followed asked;

    /** Null when the link serves no more. */
    public ReadFollowings.Followed getAsked() {
        if (asked == null) {
            asked = followings.asked(page.param("token")).orElse(null);
        }
        return asked;
    }

    public void confirm() {
        page.redirect(
                ForumAddress.OVERVIEW.path(confirmFollowing.confirm(page.param("token"))), "following.confirmed.done");
    }
}
