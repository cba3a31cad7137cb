package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperAnswer;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Side;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.Role;

/** What each of two people, by themselves, read on the paper forms of a bundle. */
@Dependent
class FormReadings {
    private final Evaluations evaluations;
    private final PaperBatches batches;
    private final Causes causes;

    @Inject
    FormReadings(Evaluations evaluations, PaperBatches batches, Causes causes) {
        this.evaluations = evaluations;
        this.batches = batches;
        this.causes = causes;
    }

    /** Whether they work for the office where a bundle went: in the whole forum, or as the consular officer of that country. */
    static boolean isOfOffice(Scene on, PaperBatch batch) {
        return on.holds(Role.ORGANISER, Role.SECRETARIAT)
                || on.holdsIn(batch.country().orElse(null), Role.CONSULAR_OFFICER);
    }

    private static void mustRead(Scene on, PaperBatch batch, Side side) {
        if (side == Side.OFFICE && !isOfOffice(on, batch)) {
            throw on.forbidden();
        }
    }

    /** What one of them has read on a form so far, by commitment. */
    Map<Integer, Optional<Rating>> of(Scene on, int number, int form, Side side) {
        var batch = evaluations
                .find(on.forumId())
                .map(evaluation -> batches.get(evaluation, number))
                .orElseThrow(() -> PaperBatches.notFound(number));
        mustRead(on, batch, side);
        Map<Integer, PaperAnswer> read = batches.entry(batch).of(form, side);
        var answers = new LinkedHashMap<Integer, Optional<Rating>>();
        batch.asked(form)
                .forEach(commitment -> answers.put(
                        commitment,
                        Optional.ofNullable(read.get(commitment)).map(answer -> answer.rating(batch.level()))));
        return answers;
    }

    /**
     * Writes down what the caller reads, in place of what their side read before, and tells the trail.
     *
     * @param answers by commitment; the level is the bundle's
     * @throws org.toguna.values.Refusal naming what is wrong with an answer, besides those of the bundle
     */
    Map<Integer, Rating> keep(Scene on, int number, int form, Side side, Map<Integer, Rating> answers) {
        var evaluation = evaluations.take(on.forum(), on.now());
        var batch = batches.get(evaluation, number);
        mustRead(on, batch, side);
        evaluation.mustBeOpen();
        var known = causes.codes(on.forumId());
        answers.values().forEach(rating -> rating.check(known));
        batches.enter(batch, form, side, answers, on.person());
        on.done(batch.id());
        return answers;
    }
}
