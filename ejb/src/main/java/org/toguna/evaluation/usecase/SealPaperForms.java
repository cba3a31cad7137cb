package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** An officer writes down the number on the seal of an envelope of paper forms. */
@Stateless
public class SealPaperForms {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    PaperBatches batches;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public void seal(String slug, int number, String seal) {
        var forum = forums.writable(slug);
        var officer = caller.require(forum.id(), Role.ORGANISER);
        var now = clock.now();
        var evaluation = evaluations.take(forum, now);
        evaluation.mustBeOpen();
        var batch = batches.get(evaluation, number);
        batch.seal(seal, now);
        happened.fire(new Happened(officer, "SealPaperForms", forum.id(), batch.id()));
    }
}
