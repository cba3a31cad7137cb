package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.Forbidden;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The government judges its own commitment: an organiser any, a focal point those of the institutions it reports for. */
@Stateless
public class RecordGovernmentView {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Institutions institutions;

    @Inject
    Commitments commitments;

    @Inject
    Evaluations evaluations;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** @throws Forbidden for the focal point of another institution */
    public void record(String slug, int number, Completion completion, String words) {
        var forum = forums.writable(slug);
        var official = caller.require(forum.id(), Role.FOCAL_POINT, Role.ORGANISER);
        var commitment = commitments.get(forum.id(), number);
        if (!caller.may(forum.id(), Role.ORGANISER)
                && !institutions.get(forum.id(), commitment.leadInstitutionId()).isReportedBy(official)) {
            throw new Forbidden();
        }
        var now = clock.now();
        var evaluation = evaluations.take(forum, now);
        var view = evaluations.governmentView(evaluation, commitment.id());
        view.say(completion, words, evaluation, now);
        evaluations.keep(view);
        happened.fire(new Happened(official, "RecordGovernmentView", forum.id(), view.id()));
    }
}
