package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Side;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** One of two people, each by themselves, writes down what a paper form says, or mends what they wrote down. */
@Stateless
public class EnterPaperForm {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    PaperBatches batches;

    @Inject
    Causes causes;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @param answers by commitment; the level is the bundle's
     * @throws org.toguna.shared.Refusal naming what is wrong with an answer, besides those of the bundle
     */
    public void enter(String slug, int number, int form, Side side, Map<Integer, Rating> answers) {
        var forum = forums.writable(slug);
        var reader = caller.require(forum.id(), reads(side));
        var evaluation = evaluations.take(forum, clock.now());
        evaluation.mustBeOpen();
        var known = causes.codes(forum.id());
        answers.values().forEach(rating -> rating.check(known));
        var batch = batches.get(evaluation, number);
        batches.enter(batch, form, side, answers, reader);
        happened.fire(new Happened(reader, "EnterPaperForm", forum.id(), batch.id()));
    }

    /** The consulate's officer is one of the organisers; the association names one of the rapporteurs. */
    static Role reads(Side side) {
        return side == Side.OFFICE ? Role.ORGANISER : Role.RAPPORTEUR;
    }
}
