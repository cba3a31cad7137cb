package org.toguna.following.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.following.domain.Followers;
import org.toguna.identity.usecase.PersonForgotten;

/** When a person is erased, so is what their address follows. */
@Dependent
public class ForgetFollower {
    private final Followers followers;

    @Inject
    ForgetFollower(Followers followers) {
        this.followers = followers;
    }

    void on(@Observes PersonForgotten event) {
        followers.find(event.email()).ifPresent(followers::erase);
    }
}
