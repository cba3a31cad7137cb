package org.toguna.demonstration.usecase;

import static org.toguna.values.LocalizedText.frenchAndEnglish;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.domain.Forum;

/** What the evaluation under way has taught so far, for the next edition to take up. */
final class LessonsLearnt {
    private static final List<Lesson.Teaching> LESSONS = List.of(
            new Lesson.Teaching(
                    frenchAndEnglish(
                            "Publier les délais constatés, consulat par consulat",
                            "Publish the delays observed, consulate by consulate"),
                    frenchAndEnglish(
                            "Une moyenne nationale cache les guichets où l’attente ne baisse pas.",
                            "A national average hides the counters where waiting does not decrease."),
                    "INFORMATION",
                    List.of(1)),
            new Lesson.Teaching(
                    frenchAndEnglish(
                            "Inscrire la part de l’État dans la loi de finances avant d’ouvrir un cofinancement",
                            "Enter the State’s share in the budget law before opening a matching fund"),
                    frenchAndEnglish(
                            "Des conventions prêtes ont attendu une dotation.",
                            "Agreements that were ready waited for their funds."),
                    "FINANCING",
                    List.of(4)),
            new Lesson.Teaching(
                    frenchAndEnglish("Désigner un interlocuteur par pays", "Name one contact for each country"),
                    frenchAndEnglish(
                            "Les participants disent ne pas savoir à qui s’adresser d’une institution à l’autre.",
                            "Participants say that they do not know whom to turn to from one institution to the next."),
                    "COORDINATION",
                    List.of(2, 4)));

    private final EntityManager entities;
    private final Forum forum;

    LessonsLearnt(EntityManager entities, Forum forum) {
        this.entities = entities;
        this.forum = forum;
    }

    void write(Instant now) {
        var evaluation = new Evaluations(entities).take(forum, now);
        var known = new Lesson.Sources(
                new Commitments(entities).numbers(forum.id()), new Causes(entities).codes(forum.id()));
        LESSONS.forEach(lesson -> new Lessons(entities).add(evaluation, lesson, known));
    }
}
