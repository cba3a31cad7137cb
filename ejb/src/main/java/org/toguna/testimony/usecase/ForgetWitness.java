package org.toguna.testimony.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.identity.usecase.PersonForgotten;
import org.toguna.testimony.domain.Testimonies;

/** When a person is erased, so is what they saw and nobody published, and their name beside what was published. */
@Dependent
public class ForgetWitness {
    private final Testimonies testimonies;

    @Inject
    ForgetWitness(Testimonies testimonies) {
        this.testimonies = testimonies;
    }

    void on(@Observes PersonForgotten event) {
        testimonies.forget(event.person());
    }
}
