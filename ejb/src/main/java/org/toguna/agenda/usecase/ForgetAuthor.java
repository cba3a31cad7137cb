package org.toguna.agenda.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.agenda.domain.Contributions;
import org.toguna.identity.usecase.PersonForgotten;

/** When a person is erased, so is what they said and nobody published. */
@ApplicationScoped
public class ForgetAuthor {
    @Inject
    Contributions contributions;

    void on(@Observes PersonForgotten event) {
        contributions.forgetUnpublished(event.person());
    }
}
