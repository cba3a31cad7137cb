package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperAnswer;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Side;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;

/** Those who issue bundles of paper forms and those who read them see how far each has come, and nobody what the other read. */
@Stateless
public class ReadPaperForms {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    PaperBatches batches;

    /**
     * How far a bundle has come.
     *
     * @param byOffice forms that the office has read
     * @param byAssociation forms that the association has read
     * @param agreed forms that both read alike
     * @param open forms that one has not read or that were read differently, with the commitments that differ
     */
    public record Progress(
            PaperBatch batch, long byOffice, long byAssociation, int agreed, SortedMap<Integer, Set<Integer>> open) {}

    /** In the order of their numbers. */
    public List<PaperBatch> list(String slug) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        return evaluations.find(forum.id()).map(batches::of).orElse(List.of());
    }

    public Progress get(String slug, int number) {
        var batch = batch(slug, number, Role.ORGANISER, Role.RAPPORTEUR);
        var entry = batches.entry(batch);
        return new Progress(
                batch,
                entry.read(Side.OFFICE),
                entry.read(Side.ASSOCIATION),
                entry.agreed().size(),
                entry.open());
    }

    /** What the caller's side has read on a form so far, by commitment. */
    public Map<Integer, Optional<Rating>> form(String slug, int number, int form, Side side) {
        var batch = batch(slug, number, EnterPaperForm.reads(side));
        Map<Integer, PaperAnswer> read = batches.entry(batch).of(form, side);
        var answers = new LinkedHashMap<Integer, Optional<Rating>>();
        batch.asked(form)
                .forEach(commitment -> answers.put(
                        commitment,
                        Optional.ofNullable(read.get(commitment)).map(answer -> answer.rating(batch.level()))));
        return answers;
    }

    private PaperBatch batch(String slug, int number, Role... anyOf) {
        var forum = forums.get(slug);
        caller.require(forum.id(), anyOf);
        return evaluations
                .find(forum.id())
                .map(evaluation -> batches.get(evaluation, number))
                .orElseThrow(() -> PaperBatches.notFound(number));
    }
}
