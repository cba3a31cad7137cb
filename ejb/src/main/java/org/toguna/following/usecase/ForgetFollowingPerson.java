package org.toguna.following.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.following.domain.Followers;
import org.toguna.following.domain.Testimonies;
import org.toguna.identity.usecase.PersonForgotten;

/** When a person is erased, so is what they follow, what they saw and nobody published, and their name beside what was published. */
@ApplicationScoped
public class ForgetFollowingPerson {
    @Inject
    Followers followers;

    @Inject
    Testimonies testimonies;

    void on(@Observes PersonForgotten event) {
        followers.find(event.email()).ifPresent(followers::erase);
        testimonies.forget(event.person());
    }
}
