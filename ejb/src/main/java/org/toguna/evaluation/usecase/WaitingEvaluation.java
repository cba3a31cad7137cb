package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.RatingComments;
import org.toguna.evaluation.domain.Side;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.identity.domain.Role;
import org.toguna.values.Backlog;

/** What an evaluation that is not transmitted yet asks of the evaluator, of who moderates comments and of who handles paper forms. */
@Dependent
public class WaitingEvaluation implements Waits {
    private static final List<Class<?>> ACTS = List.of(
            RecordFinding.class,
            PublishRatingComment.class,
            EnterPaperFormForOffice.class,
            EnterPaperFormForAssociation.class,
            ClosePaperForms.class);

    private final Evaluations evaluations;
    private final RatingComments comments;
    private final PaperBatches batches;

    @Inject
    public WaitingEvaluation(Evaluations evaluations, RatingComments comments, PaperBatches batches) {
        this.evaluations = evaluations;
        this.comments = comments;
        this.batches = batches;
    }

    @Override
    public List<Waiting> in(Scene on) {
        return ACTS.stream().noneMatch(on::may)
                ? List.of()
                : evaluations
                        .find(on.forumId())
                        .or(() -> Evaluation.ifBegun(on.forum(), on.now()))
                        .filter(evaluation -> evaluation.transmittedAt().isEmpty())
                        .map(evaluation -> in(on, evaluation))
                        .orElse(List.of());
    }

    private List<Waiting> in(Scene on, Evaluation evaluation) {
        var waiting = new ArrayList<Waiting>();
        if (on.may(RecordFinding.class)) {
            of(
                            "evaluation.waits.findings",
                            undated(evaluations.countMissingFindings(evaluation)),
                            on,
                            EvaluationAddress.FINDINGS)
                    .map(missing -> lastDay(on).map(missing::due).orElse(missing))
                    .ifPresent(waiting::add);
        }
        if (on.may(PublishRatingComment.class)) {
            of(
                            "evaluation.waits.comments",
                            undated(comments.countPending(evaluation.id())),
                            on,
                            EvaluationAddress.COMMENTS)
                    .ifPresent(waiting::add);
        }
        if (on.may(EnterPaperFormForOffice.class) || on.may(EnterPaperFormForAssociation.class)) {
            of("evaluation.waits.bundlesToRead", toRead(on, evaluation), on, EvaluationAddress.PAPERS)
                    .ifPresent(waiting::add);
        }
        if (on.may(ClosePaperForms.class)) {
            of("evaluation.waits.bundlesToClose", batches.toClose(evaluation), on, EvaluationAddress.PAPERS)
                    .ifPresent(waiting::add);
        }
        return waiting;
    }

    /** Nobody reads for both. */
    private Backlog toRead(Scene on, Evaluation evaluation) {
        if (on.may(EnterPaperFormForAssociation.class)) {
            return batches.toRead(evaluation, Side.ASSOCIATION).values().stream()
                    .reduce(Backlog.NONE, Backlog::and);
        }
        return batches.toRead(evaluation, Side.OFFICE).entrySet().stream()
                .filter(of ->
                        on.holds(Role.ORGANISER, Role.SECRETARIAT) || on.holdsIn(of.getKey(), Role.CONSULAR_OFFICER))
                .map(of -> of.getValue())
                .reduce(Backlog.NONE, Backlog::and);
    }

    private static Optional<LocalDate> lastDay(Scene on) {
        return on.forum()
                .window(Activity.EVALUATION)
                .map(window -> LocalDate.ofInstant(window.closes(), on.forum().timeZone()));
    }

    private static Backlog undated(long count) {
        return new Backlog(count, Optional.empty());
    }

    private static Optional<Waiting> of(String kind, Backlog backlog, Scene on, EvaluationAddress address) {
        return Waiting.of(kind, backlog, address.path(on.forum().slug()));
    }
}
