package org.toguna.evaluation.usecase;

import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toguna.agenda.domain.Agenda;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.evaluation.domain.ReplyAct;
import org.toguna.evaluation.domain.Speaker;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.forum.usecase.Stage;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.values.LocalizedText;

/**
 * Two editions, each with as many evaluated commitments. The first leaves a lesson from every commitment; the second puts the first
 * lesson on its agenda, and all its recommendations and commitments come from that.
 */
public final class TwoEditions {
    /** As a version before left views. */
    private static final Speaker UNKNOWN = new Speaker(null, null, Optional.empty(), false);

    private static final ReplyAct ACT = new ReplyAct("Le Premier ministre", "n° 12/PM", LocalDate.of(2026, 1, 1));

    private final Forum first = AForum.openFor(Activity.EVALUATION);
    private final Forum second = AForum.openFor(first.id(), Activity.EVALUATION);
    private final int commitments;

    public TwoEditions(int commitments) {
        this.commitments = commitments;
    }

    public Forum first() {
        return first;
    }

    public Forum second() {
        return second;
    }

    public void store(EntityManager entities) {
        entities.persist(first);
        entities.flush();
        entities.persist(second);
        entities.flush();
        promiseIn(first, Map.of(), entities);
        var lessons = evaluate(first, entities);
        var taken = lessons.get(0);
        var item = new Agenda(entities).addFromLesson(second.id(), taken.id(), taken.title(), taken.words());
        entities.flush();
        Map<Integer, Recommendation> asked = IntStream.rangeClosed(1, commitments)
                .boxed()
                .collect(Collectors.toMap(
                        number -> number,
                        number -> new Recommendation(
                                second.id(), number, ARegister.wording("Demande " + number), item.id(), null)));
        asked.values().forEach(new Recommendations(entities)::add);
        promiseIn(second, asked, entities);
        evaluate(second, entities);
    }

    private void promiseIn(Forum forum, Map<Integer, Recommendation> asked, EntityManager entities) {
        Institution ministry = ARegister.ministry(forum.id());
        new Institutions(entities).add(ministry);
        for (int number = 1; number <= commitments; number++) {
            var recommendation = asked.get(number);
            new Commitments(entities)
                    .add(new Commitment(
                            ministry,
                            number,
                            ARegister.decree(),
                            ARegister.terms(
                                    "Engagement " + number,
                                    LocalDate.of(2026, 7, 1),
                                    LocalDate.of(2027, 6, 30),
                                    recommendation == null ? null : recommendation.id()),
                            ARegister.TODAY,
                            ARegister.NOW));
        }
        entities.flush();
    }

    private List<Lesson> evaluate(Forum forum, EntityManager entities) {
        var evaluations = new Evaluations(entities);
        var evaluation = evaluations.take(forum, NOON);
        var numbers = new Commitments(entities).numbersById(forum.id());
        numbers.keySet().forEach(commitment -> {
            var finding = evaluations.finding(evaluation, commitment);
            finding.say(
                    forum == first ? Assessment.LIMITED : Assessment.COMPLETE,
                    Verifiability.VERIFIABLE,
                    List.of(Evidence.document(null, "https://example.org/pv")),
                    "Vu sur place.",
                    null,
                    evaluation,
                    NOON);
            evaluations.keep(finding);
            var view = evaluations.governmentView(evaluation, commitment);
            view.say(Completion.SUBSTANTIAL, "Bien avancé.", UNKNOWN, evaluation, forum, NOON);
            evaluations.keep(view);
        });
        var known = new Lesson.Sources(Set.copyOf(numbers.values()), Set.of("PROCEDURES"));
        var lessons = IntStream.rangeClosed(1, commitments)
                .mapToObj(number -> new Lessons(entities).add(evaluation, teaching(number), known))
                .toList();
        publish(evaluation, forum);
        entities.flush();
        return lessons;
    }

    private void publish(Evaluation evaluation, Forum forum) {
        evaluation.transmit("Conclusions", "Tous ont répondu.", forum, commitments, commitments, NOON);
        evaluation.reply("Réponse", ACT, forum, NOON);
    }

    private static Lesson.Teaching teaching(int number) {
        return new Lesson.Teaching(
                LocalizedText.french("Leçon " + number), LocalizedText.NONE, "PROCEDURES", List.of(number));
    }

    public static ReadEvaluation evaluationsOf(EntityManager entities) {
        return AnEvaluation.reading(stage(entities), entities);
    }

    public static ReadLessons lessonsOf(EntityManager entities) {
        return AnEvaluation.readingLessons(stage(entities), entities);
    }

    /** For whoever reads, nobody in particular, of a stored forum: which one the stage was set up in does not matter. */
    private static Stage stage(EntityManager entities) {
        return new AStage(entities, AForum.closed()).stage();
    }
}
