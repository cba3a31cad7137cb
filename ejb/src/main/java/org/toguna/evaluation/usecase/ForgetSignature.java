package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.RatingComments;
import org.toguna.registration.usecase.ParticipantForgotten;

/** When a participant asks to be forgotten, their name goes from beside their words, whosesoever name is the same included. */
@ApplicationScoped
public class ForgetSignature {
    @Inject
    RatingComments comments;

    void on(@Observes ParticipantForgotten event) {
        comments.forgetSignature(event.forum(), event.name());
    }
}
