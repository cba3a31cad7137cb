package org.toguna.following.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.following.domain.Testimonies;
import org.toguna.shared.Happened;

/** When a person is erased, their name goes from their testimonies in the same transaction. */
@ApplicationScoped
public class ForgetWitness {
    @Inject
    Testimonies testimonies;

    void on(@Observes Happened event) {
        if (event.action().equals("ErasePerson")) {
            testimonies.forgetNameOf(event.subject());
        }
    }
}
