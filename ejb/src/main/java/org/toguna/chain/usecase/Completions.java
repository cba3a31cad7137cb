package org.toguna.chain.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.forum.domain.Forum;

/** How far the commitments of a forum were carried out, as the evaluator found and as the government sees it. */
@Dependent
public class Completions {
    private final Evaluations evaluations;

    @Inject
    public Completions(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * What both say, by commitment: set side by side, never subtracted.
     *
     * @param publishedAt since when everybody may read it
     */
    public record Published(Instant publishedAt, Map<UUID, Assessment> evaluator, Map<UUID, Completion> government) {}

    /** Empty until the evaluation is public, whoever asks. */
    public Optional<Published> of(Forum forum, Instant now) {
        return evaluations
                .find(forum.id())
                .flatMap(evaluation -> evaluation
                        .publishedAt(now)
                        .map(publishedAt -> new Published(publishedAt, found(evaluation), seen(evaluation))));
    }

    private Map<UUID, Assessment> found(Evaluation evaluation) {
        return evaluations.findings(evaluation).stream().collect(toMap(Finding::commitmentId, Finding::assessment));
    }

    private Map<UUID, Completion> seen(Evaluation evaluation) {
        return evaluations.governmentViews(evaluation).stream()
                .collect(toMap(GovernmentView::commitmentId, GovernmentView::completion));
    }
}
