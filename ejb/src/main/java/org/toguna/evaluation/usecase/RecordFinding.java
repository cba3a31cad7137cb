package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The independent evaluator says how far a commitment was carried out, and what proves it. */
@Stateless
public class RecordFinding {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Commitments commitments;

    @Inject
    Evaluations evaluations;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @param evidence a web address
     * @param results what the diaspora has of it, may be absent
     * @throws org.toguna.shared.Refusal {@code evaluation.interestsMissing}
     */
    public void record(
            String slug,
            int number,
            Completion completion,
            Verifiability verifiability,
            String evidence,
            String words,
            String results) {
        var forum = forums.writable(slug);
        var evaluator = caller.require(forum.id(), Role.EVALUATOR);
        var commitment = commitments.get(forum.id(), number);
        var now = clock.now();
        var evaluation = evaluations.take(forum, now);
        evaluations.mustBeDeclared(evaluation, evaluator);
        var finding = evaluations.finding(evaluation, commitment.id());
        finding.say(completion, verifiability, evidence, words, results, evaluation, now);
        evaluations.keep(finding);
        happened.fire(new Happened(evaluator, "RecordFinding", forum.id(), finding.id()));
    }
}
