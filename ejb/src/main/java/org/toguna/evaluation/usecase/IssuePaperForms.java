package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The organiser issues a numbered bundle of paper forms to a consulate and an association. */
@Stateless
public class IssuePaperForms {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Commitments commitments;

    @Inject
    Evaluations evaluations;

    @Inject
    PaperBatches batches;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public PaperBatch issue(String slug, PaperBatch.Order order) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var now = clock.now();
        forum.mustBeOpen(Activity.EVALUATION, forums.predecessor(forum), now);
        var batch = batches.issue(
                evaluations.take(forum, now),
                order,
                commitments.numbers(forum.id()).stream().sorted().toList(),
                now);
        happened.fire(new Happened(organiser, "IssuePaperForms", forum.id(), batch.id()));
        return batch;
    }
}
