package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The organiser closes a bundle that two people read alike: its forms count, and what was on which is forgotten. */
@Stateless
public class ClosePaperForms {
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
    Ratings ratings;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public void close(String slug, int number) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var now = clock.now();
        var evaluation = evaluations.take(forum, now);
        evaluation.mustBeOpen();
        var batch = batches.get(evaluation, number);
        var entry = batches.entry(batch);
        batch.close(entry, now);
        var answers = new ArrayList<>(
                entry.agreed().values().stream().flatMap(List::stream).toList());
        // Otherwise the rows of one form would lie side by side.
        Collections.shuffle(answers);
        answers.forEach(answer -> ratings.addFromPaper(
                answer.rating(batch.level()),
                evaluation,
                commitments.get(forum.id(), answer.commitment()).id(),
                batch.sample()));
        batches.forgetForms(batch);
        happened.fire(new Happened(organiser, "ClosePaperForms", forum.id(), batch.id()));
    }
}
