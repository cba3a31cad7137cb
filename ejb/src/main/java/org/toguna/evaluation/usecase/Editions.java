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
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.evaluation.domain.Samples;
import org.toguna.evaluation.usecase.ReadLessons.Taught;
import org.toguna.forum.domain.Forum;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;

/** What one edition made of the evaluation of the edition before, in as many queries however many commitments they have. */
@Dependent
class Editions {
    private final TaughtLessons lessons;
    private final Evaluations evaluations;
    private final Ratings ratings;
    private final Recommendations recommendations;
    private final Commitments commitments;

    @Inject
    Editions(
            TaughtLessons lessons,
            Evaluations evaluations,
            Ratings ratings,
            Recommendations recommendations,
            Commitments commitments) {
        this.lessons = lessons;
        this.evaluations = evaluations;
        this.ratings = ratings;
        this.recommendations = recommendations;
        this.commitments = commitments;
    }

    /** Empty where no evaluation of an edition before is public at this moment. */
    Optional<SinceLast> sinceLast(Forum forum, Deliveries now, Instant moment) {
        return lessons.leftTo(forum, moment).map(inherited -> {
            var edition = inherited.edition();
            var evaluation = evaluations.find(edition.id()).orElseThrow();
            var findings = evaluations.findings(evaluation);
            var numbers = commitments.numbersById(edition.id());
            return new SinceLast(
                    edition,
                    evaluation.publishedAt(moment).orElseThrow(),
                    Deliveries.of(
                            numbers.size(),
                            findings,
                            evaluations.governmentViews(evaluation),
                            together(evaluation, moment)),
                    now,
                    followed(forum, inherited.lessons(), found(findings, numbers)));
        });
    }

    private Samples<ParticipantsVoice> together(Evaluation evaluation, Instant now) {
        var heard = ratings.voices(evaluation, now).values();
        return Samples.of(sample -> ParticipantsVoice.ofAll(
                heard.stream().map(said -> said.of(sample)).toList()));
    }

    private static Map<Integer, SinceLast.Found> found(List<Finding> findings, Map<UUID, Integer> numbers) {
        return findings.stream()
                .map(finding -> new SinceLast.Found(numbers.get(finding.commitmentId()), finding.assessment()))
                .collect(toMap(SinceLast.Found::commitment, Function.identity()));
    }

    private List<SinceLast.Followed> followed(Forum forum, List<Taught> taught, Map<Integer, SinceLast.Found> found) {
        var items = taught.stream()
                .flatMap(lesson -> lesson.item().stream())
                .map(AgendaItem::id)
                .toList();
        var asked = recommendations.all(forum.id()).stream()
                .filter(recommendation ->
                        recommendation.agendaItemId().filter(items::contains).isPresent())
                .toList();
        Map<UUID, List<CommitmentSummary>> answers =
                commitments.answering(asked.stream().map(Recommendation::id).toList()).stream()
                        .collect(groupingBy(CommitmentSummary::recommendationId));
        return taught.stream()
                .map(lesson -> new SinceLast.Followed(
                        lesson.lesson(),
                        lesson.lesson().commitments().stream()
                                .filter(found::containsKey)
                                .map(found::get)
                                .toList(),
                        lesson.item(),
                        asked.stream()
                                .filter(recommendation -> recommendation
                                        .agendaItemId()
                                        .equals(lesson.item().map(AgendaItem::id)))
                                .map(recommendation -> new SinceLast.Demand(
                                        recommendation, answers.getOrDefault(recommendation.id(), List.of())))
                                .toList()))
                .toList();
    }
}
