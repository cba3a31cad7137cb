package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.evaluation.domain.Samples;
import org.toguna.evaluation.domain.State;
import org.toguna.evaluation.usecase.ReadEvaluation.Evaluator;
import org.toguna.evaluation.usecase.ReadEvaluation.Reading;
import org.toguna.evaluation.usecase.ReadEvaluation.Report;
import org.toguna.evaluation.usecase.ReadEvaluation.Voices;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Zones;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.values.Page;

/**
 * What the three voices say, put together for whoever may read it. However many commitments a page shows, the queries are as many.
 */
@Dependent
public class Readings {
    private static final Samples<ParticipantsVoice> SILENT = Samples.of(sample -> ParticipantsVoice.SILENT);

    private final Forums forums;
    private final Raters raters;
    private final Evaluations evaluations;
    private final Ratings ratings;
    private final EveryCommitment commitments;
    private final PaperBatches paper;
    private final Editions editions;
    private final Causes causes;
    private final Zones zones;
    private final Mandates mandates;

    @Inject
    Readings(
            Forums forums,
            Raters raters,
            Evaluations evaluations,
            Ratings ratings,
            EveryCommitment commitments,
            PaperBatches paper,
            Editions editions,
            Causes causes,
            Zones zones,
            Mandates mandates) {
        this.forums = forums;
        this.raters = raters;
        this.evaluations = evaluations;
        this.ratings = ratings;
        this.commitments = commitments;
        this.paper = paper;
        this.editions = editions;
        this.causes = causes;
        this.zones = zones;
        this.mandates = mandates;
    }

    /** With every commitment, once everybody may read it: for what is passed on, also when nobody asks. */
    public Optional<Reading> published(Forum forum, Instant now) {
        return arePublished(forum, now) ? whole(forum, now, evaluation -> true) : Optional.empty();
    }

    /** Whether everybody may read them. */
    public boolean arePublished(Forum forum, Instant now) {
        return evaluations
                .find(forum.id())
                .filter(evaluation -> evaluation.isPublishedAt(now))
                .isPresent();
    }

    /** With one page of the commitments; empty until the window opens. */
    Optional<Reading> page(Forum forum, Instant now, Page.Wanted wanted, Predicate<Evaluation> mayRead) {
        return read(forum, now, mayRead, () -> commitments.page(forum.id(), wanted));
    }

    /** With every commitment; empty until the window opens. */
    Optional<Reading> whole(Forum forum, Instant now, Predicate<Evaluation> mayRead) {
        return read(forum, now, mayRead, () -> {
            var all = commitments.of(forum.id());
            return new Page<>(all, 1, Math.max(1, all.size()), all.size());
        });
    }

    private Optional<Reading> read(
            Forum forum, Instant now, Predicate<Evaluation> mayRead, Supplier<Page<CommitmentSummary>> list) {
        return evaluations
                .find(forum.id())
                .or(() -> Evaluation.ifBegun(forum, now))
                .map(evaluation -> {
                    boolean told = mayRead.test(evaluation);
                    return new Reading(
                            evaluation,
                            evaluation.stateAt(now),
                            evaluation.publishedAt(now),
                            evaluation.stateAt(now) == State.OPEN
                                    && forum.isOpen(Activity.EVALUATION, forums.predecessor(forum), now),
                            evaluators(evaluation, told),
                            told ? Optional.of(report(forum, now, evaluation, list.get())) : Optional.empty());
                });
    }

    /** An evaluator who was appointed before acts were published is named with the report alone, as they were told. */
    private List<Evaluator> evaluators(Evaluation evaluation, boolean told) {
        var declared = evaluations.declared(evaluation);
        if (declared.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Holder>> named =
                mandates.holders(Role.EVALUATOR, evaluation.forumId()).stream().collect(groupingBy(Holder::person));
        return declared.stream()
                .map(interests -> evaluator(named.getOrDefault(interests.personId(), List.of()), interests.words()))
                .filter(evaluator -> told
                        || evaluator.act().filter(ActOfAppointment::tellsWhy).isPresent())
                .toList();
    }

    /** @param mandates the earliest first */
    private static Evaluator evaluator(List<Holder> mandates, String interests) {
        return new Evaluator(
                mandates.stream().map(Holder::name).findFirst().orElse(""),
                mandates.stream()
                        .map(Holder::mandate)
                        .map(Mandate::act)
                        .flatMap(Optional::stream)
                        .reduce((earlier, later) -> later),
                interests);
    }

    private Report report(Forum forum, Instant now, Evaluation evaluation, Page<CommitmentSummary> list) {
        var heard = ratings.voices(evaluation, now);
        var findings = evaluations.findings(evaluation);
        var views = evaluations.governmentViews(evaluation);
        Samples<ParticipantsVoice> together = Samples.of(sample -> ParticipantsVoice.ofAll(
                heard.values().stream().map(said -> said.of(sample)).toList()));
        return new Report(
                ratings.turnout(evaluation, raters.invited(forum, evaluation, now)),
                paper.figures(evaluation),
                together,
                causes.of(forum.id()),
                zones.of(forum.id()),
                evaluations.chapters(evaluation),
                editions.sinceLast(forum, Deliveries.of((int) list.total(), findings, views, together), now),
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
