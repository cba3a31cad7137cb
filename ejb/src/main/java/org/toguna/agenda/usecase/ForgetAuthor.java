package org.toguna.agenda.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.agenda.domain.Contributions;
import org.toguna.identity.usecase.PersonForgotten;

/** When a person is erased, so is what they said and nobody published. */
@Dependent
public class ForgetAuthor {
    private final Contributions contributions;

    @Inject
    ForgetAuthor(Contributions contributions) {
        this.contributions = contributions;
    }

    void on(@Observes PersonForgotten event) {
        contributions.forgetUnpublished(event.person());
    }
}
