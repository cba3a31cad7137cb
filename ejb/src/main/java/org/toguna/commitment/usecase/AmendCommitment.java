package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.commitment.domain.Terms;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The secretariat enters an amendment: the only way in which an adopted commitment changes. */
@Stateless
public class AmendCommitment {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments commitments;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    /**
     * @param decidedBy the function of whoever decided it
     * @param expectedVersion the version that was on the screen when the amendment was written
     * @throws org.toguna.shared.Refusal {@code commitment.amendedMeanwhile}
     */
    public void amend(String slug, int number, Terms terms, String reason, String decidedBy, int expectedVersion) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        terms.recommendationId().ifPresent(origin -> recommendations.get(forum.id(), origin));
        var commitment = commitments.take(forum.id(), number);
        commitment.amend(terms, reason, decidedBy, expectedVersion, clock.now());
        history.record(forum.id());
        happened.fire(new Happened(person, "AmendCommitment", forum.id(), commitment.id()));
    }
}
