package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.commitment.domain.Response;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;

/** The government answers a recommendation, with its reasons. */
@Stateless
public class AnswerRecommendation {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Recommendations recommendations;

    /** @throws org.toguna.shared.Refusal {@code commitment.response.given} when an answer stands already */
    public void answer(String slug, int number, Response response) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER);
        var recommendation = recommendations.get(forum.id(), number);
        recommendation.answer(response);
        happened.fire(new Happened(person, "AnswerRecommendation", forum.id(), recommendation.id()));
    }
}
