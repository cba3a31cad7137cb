package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.OnPaper;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.evaluation.domain.Samples;
import org.toguna.evaluation.domain.State;
import org.toguna.evaluation.domain.Turnout;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Page;

/**
 * Anybody reads how far the evaluation has come, and once it is published what the three voices say. Before that, evaluators read
 * it from the end of the ratings on, and organisers from its transmission on. However many commitments a page shows, the queries
 * are as many.
 */
@Stateless
public class ReadEvaluation {
    private static final Samples<ParticipantsVoice> SILENT = Samples.of(sample -> ParticipantsVoice.SILENT);

    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Raters raters;

    @Inject
    Evaluations evaluations;

    @Inject
    Ratings ratings;

    @Inject
    EveryCommitment commitments;

    @Inject
    PaperBatches paper;

    @Inject
    Editions editions;

    @Inject
    Causes causes;

    @Inject
    People people;

    @Inject
    BusinessClock clock;

    /**
     * How an evaluation stands now.
     *
     * @param report empty for whoever may not read it yet
     */
    public record Reading(
            Evaluation evaluation,
            State state,
            Optional<Instant> publishedAt,
            boolean rating,
            Optional<Report> report) {}

    /**
     * What the evaluation found.
     *
     * @param sinceLast what changed since the edition before, empty where no evaluation of one is public
     * @param onPaper who answered on paper, whom the turnout does not count
     * @param together what each sample said about all commitments that are told by themselves
     * @param causes in the words of the forum
     */
    public record Report(
            Samples<Turnout> turnout,
            Samples<OnPaper> onPaper,
            Samples<ParticipantsVoice> together,
            List<Cause.Wording> causes,
            List<Declaration> interests,
            Optional<SinceLast> sinceLast,
            Page<Voices> commitments) {}

    /** What ties an evaluator to those they judge. */
    public record Declaration(String evaluator, String words, Instant declaredAt) {}

    /** The three voices about one commitment: set side by side, never subtracted and never averaged. */
    public record Voices(
            CommitmentSummary commitment,
            Samples<ParticipantsVoice> participants,
            Optional<Finding> finding,
            Optional<GovernmentView> governmentView) {}

    /** The evaluation with one page of its commitments; empty until its window opens. */
    public Optional<Reading> page(String slug, Page.Wanted wanted) {
        return read(slug, forum -> commitments.page(forum.id(), wanted));
    }

    /** The evaluation with every commitment. */
    public Optional<Reading> whole(String slug) {
        return read(slug, forum -> {
            var all = commitments.of(forum.id());
            return new Page<>(all, 1, Math.max(1, all.size()), all.size());
        });
    }

    private Optional<Reading> read(String slug, Function<Forum, Page<CommitmentSummary>> list) {
        var forum = forums.get(slug);
        var now = clock.now();
        return evaluations
                .find(forum.id())
                .or(() -> Evaluation.ifBegun(forum, now))
                .map(evaluation -> new Reading(
                        evaluation,
                        evaluation.stateAt(now),
                        evaluation.publishedAt(now),
                        evaluation.stateAt(now) == State.OPEN
                                && forum.isOpen(Activity.EVALUATION, forums.predecessor(forum), now),
                        mayRead(forum, evaluation, now)
                                ? Optional.of(report(forum, evaluation, list.apply(forum)))
                                : Optional.empty()));
    }

    private boolean mayRead(Forum forum, Evaluation evaluation, Instant now) {
        return switch (evaluation.stateAt(now)) {
            case PUBLISHED -> true;
            case TRANSMITTED -> caller.may(forum.id(), Role.EVALUATOR, Role.ORGANISER);
            case OPEN ->
                caller.may(forum.id(), Role.EVALUATOR)
                        && forum.window(Activity.EVALUATION)
                                .map(window -> window.isOverAt(now))
                                .orElse(true);
        };
    }

    private Report report(Forum forum, Evaluation evaluation, Page<CommitmentSummary> list) {
        var heard = ratings.voices(evaluation);
        var findings = evaluations.findings(evaluation);
        var views = evaluations.governmentViews(evaluation);
        Samples<ParticipantsVoice> together = Samples.of(sample -> ParticipantsVoice.ofAll(
                heard.values().stream().map(said -> said.of(sample)).toList()));
        return new Report(
                ratings.turnout(evaluation, raters.invited(forum, evaluation)),
                paper.figures(evaluation),
                together,
                causes.of(forum.id()),
                evaluations.declared(evaluation).stream()
                        .map(interests -> new Declaration(
                                people.get(interests.personId()).name(), interests.words(), interests.declaredAt()))
                        .toList(),
                editions.sinceLast(forum, Deliveries.of((int) list.total(), findings, views, together)),
                new Page<>(voices(list.items(), heard, findings, views), list.number(), list.size(), list.total()));
    }

    private static List<Voices> voices(
            List<CommitmentSummary> list,
            Map<UUID, Samples<ParticipantsVoice>> heard,
            List<Finding> findings,
            List<GovernmentView> views) {
        var found = findings.stream().collect(toMap(Finding::commitmentId, Function.identity()));
        var seen = views.stream().collect(toMap(GovernmentView::commitmentId, Function.identity()));
        return list.stream()
                .map(commitment -> new Voices(
                        commitment,
                        heard.getOrDefault(commitment.id(), SILENT),
                        Optional.ofNullable(found.get(commitment.id())),
                        Optional.ofNullable(seen.get(commitment.id()))))
                .toList();
    }
}
