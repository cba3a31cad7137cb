package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Side;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** Those who issue bundles of paper forms and those who read them see how far each has come, and nobody what the other read. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.SECRETARIAT, Role.CONSULAR_OFFICER, Role.ASSOCIATION_READER})
public class ReadPaperForms {
    private final Stage stage;
    private final Evaluations evaluations;
    private final PaperBatches batches;

    @Inject
    public ReadPaperForms(Stage stage, Evaluations evaluations, PaperBatches batches) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.batches = batches;
    }

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

    /** In the order of their numbers; for a consular officer those of their countries. */
    public List<PaperBatch> list(String slug) {
        return stage.show(
                this,
                slug,
                on -> evaluations.find(on.forumId()).map(batches::of).orElse(List.of()).stream()
                        .filter(batch -> isOpenTo(on, batch))
                        .toList());
    }

    private static boolean isOpenTo(Scene on, PaperBatch batch) {
        return on.holds(Role.RAPPORTEUR, Role.ASSOCIATION_READER) || FormReadings.isOfOffice(on, batch);
    }

    /** @throws org.toguna.values.Refusal {@code identity.forbidden} for a consular officer of other countries */
    public Progress get(String slug, int number) {
        return stage.show(this, slug, on -> {
            var batch = evaluations
                    .find(on.forumId())
                    .map(evaluation -> batches.get(evaluation, number))
                    .orElseThrow(() -> PaperBatches.notFound(number));
            if (!isOpenTo(on, batch)) {
                throw on.forbidden();
            }
            var entry = batches.entry(batch);
            return new Progress(
                    batch,
                    entry.read(Side.OFFICE),
                    entry.read(Side.ASSOCIATION),
                    entry.agreed().size(),
                    entry.open());
        });
    }
}
