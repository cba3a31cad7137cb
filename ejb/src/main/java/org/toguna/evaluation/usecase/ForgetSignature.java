package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.RatingComments;
import org.toguna.registration.usecase.ParticipantForgotten;

/** When a participant asks to be forgotten, their name goes from beside their words, whosesoever name is the same included. */
@Dependent
public class ForgetSignature {
    private final RatingComments comments;

    @Inject
    ForgetSignature(RatingComments comments) {
        this.comments = comments;
    }

    void on(@Observes ParticipantForgotten event) {
        comments.forgetSignature(event.forum(), event.name());
    }
}
