package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The evaluator hands the report to the government: from now on nothing in it changes and its publication cannot be stopped. */
@Stateless
public class TransmitEvaluation {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    EveryCommitment commitments;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public void transmit(String slug, String conclusions) {
        var forum = forums.writable(slug);
        var evaluator = caller.require(forum.id(), Role.EVALUATOR);
        var now = clock.now();
        var evaluation = evaluations.take(forum, now);
        evaluation.transmit(
                conclusions,
                commitments.of(forum.id()).size(),
                evaluations.findings(evaluation).size(),
                now);
        happened.fire(new Happened(evaluator, "TransmitEvaluation", forum.id(), evaluation.id()));
    }
}
