package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Chapters;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.OnPaper;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.Samples;
import org.toguna.evaluation.domain.State;
import org.toguna.evaluation.domain.Turnout;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Zoning;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Page;

/**
 * Anybody reads how far the evaluation has come, and once it is published what the three voices say. Before that, evaluators read
 * it from the end of the ratings on, and organisers from its transmission on.
 */
@Act(by = Role.ANYONE)
public class ReadEvaluation {
    private final Stage stage;
    private final Readings readings;

    @Inject
    ReadEvaluation(Stage stage, Readings readings) {
        this.stage = stage;
        this.readings = readings;
    }

    /**
     * How an evaluation stands now.
     *
     * @param evaluators who declared their interests: those whose act of appointment is public, and the others with the report
     * @param report empty for whoever may not read it yet
     */
    public record Reading(
            Evaluation evaluation,
            State state,
            Optional<Instant> publishedAt,
            boolean rating,
            List<Evaluator> evaluators,
            Optional<Report> report) {}

    /**
     * What the evaluation found.
     *
     * @param sinceLast what changed since the edition before, empty where no evaluation of one is public
     * @param onPaper who answered on paper, whom the turnout does not count
     * @param together what each sample said about all commitments that are told by themselves
     * @param causes in the words of the forum
     * @param zoning in which zones of the forum participants live
     * @param chapters of the evaluator, on the whole
     */
    public record Report(
            Samples<Turnout> turnout,
            Samples<OnPaper> onPaper,
            Samples<ParticipantsVoice> together,
            List<Cause.Wording> causes,
            Zoning zoning,
            Chapters chapters,
            Optional<SinceLast> sinceLast,
            Page<Voices> commitments) {
        /** What a zone is called in the results. */
        public String zone(String code, Locale language) {
            return zoning.name(code)
                    .map(name -> name.in(language))
                    .orElseGet(() -> Texts.in(language)
                            .get(code.equals(Zoning.UNKNOWN) ? "forum.zone.unknown" : "forum.zone.elsewhere"));
        }
    }

    /**
     * Who evaluates, or did.
     *
     * @param name empty once they are erased
     * @param act by which they were appointed, with terms of reference and selection; empty where it is not recorded
     * @param interests what ties them to those they judge, in their own words
     */
    public record Evaluator(String name, Optional<ActOfAppointment> act, String interests) {}

    /** The three voices about one commitment: set side by side, never subtracted and never averaged. */
    public record Voices(
            CommitmentSummary commitment,
            Samples<ParticipantsVoice> participants,
            Optional<Finding> finding,
            Optional<GovernmentView> governmentView) {}

    /** The evaluation with one page of its commitments; empty until its window opens. */
    public Optional<Reading> page(String slug, Page.Wanted wanted) {
        return stage.show(
                this, slug, on -> readings.page(on.forum(), on.now(), wanted, evaluation -> mayRead(on, evaluation)));
    }

    /** The evaluation with every commitment. */
    public Optional<Reading> whole(String slug) {
        return stage.show(
                this, slug, on -> readings.whole(on.forum(), on.now(), evaluation -> mayRead(on, evaluation)));
    }

    private static boolean mayRead(Scene on, Evaluation evaluation) {
        return switch (evaluation.stateAt(on.now())) {
            case PUBLISHED -> true;
            case TRANSMITTED -> on.holds(Role.EVALUATOR, Role.ORGANISER);
            case OPEN ->
                on.holds(Role.EVALUATOR)
                        && on.forum()
                                .window(Activity.EVALUATION)
                                .map(window -> window.isOverAt(on.now()))
                                .orElse(true);
        };
    }
}
