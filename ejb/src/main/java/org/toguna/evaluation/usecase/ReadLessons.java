package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.State;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/**
 * Anybody reads the lessons of a published evaluation and what became of them. Before that those who write them do, and the
 * organiser from transmission on.
 */
@Act(by = Role.ANYONE)
public class ReadLessons {
    private final Stage stage;
    private final Forums forums;
    private final Evaluations evaluations;
    private final TaughtLessons taught;
    private final EveryCommitment commitments;

    @Inject
    ReadLessons(
            Stage stage, Forums forums, Evaluations evaluations, TaughtLessons taught, EveryCommitment commitments) {
        this.stage = stage;
        this.forums = forums;
        this.evaluations = evaluations;
        this.taught = taught;
        this.commitments = commitments;
    }

    /** A lesson with the item of the next edition's agenda that was made from it. */
    public record Taught(Lesson lesson, Optional<AgendaItem> item) {}

    /** @param next the edition whose agenda may take them up */
    public record OfEdition(List<Taught> lessons, Optional<Forum> next) {}

    /** @param edition the one before, whose evaluation is public */
    public record Inherited(Forum edition, List<Taught> lessons) {}

    public OfEdition of(String slug) {
        return stage.show(this, slug, on -> {
            var next = forums.successor(on.forum());
            return new OfEdition(
                    evaluations
                            .find(on.forumId())
                            .filter(evaluation -> mayRead(on, evaluation))
                            .map(evaluation -> taught.of(evaluation, next))
                            .orElse(List.of()),
                    next);
        });
    }

    /** Those that the edition before leaves to a forum; empty until its evaluation is public. */
    public Optional<Inherited> inherited(String slug) {
        return stage.show(this, slug, on -> taught.leftTo(on.forum(), on.now()));
    }

    /** The commitments that a lesson may come from. */
    public List<CommitmentSummary> commitments(String slug) {
        return stage.show(this, slug, on -> commitments.of(on.forumId()));
    }

    private static boolean mayRead(Scene on, Evaluation evaluation) {
        var state = evaluation.stateAt(on.now());
        return state == State.PUBLISHED
                || on.holds(Role.EVALUATOR, Role.RAPPORTEUR)
                || state == State.TRANSMITTED && on.holds(Role.ORGANISER);
    }
}
