package org.toguna.demonstration.usecase;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Status;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.forum.domain.Forum;
import org.toguna.registration.domain.Category;
import org.toguna.shared.Level;

/** The three voices of an evaluation under way: some have spoken, and the report is not written. */
final class Voices {
    private static final int RATERS = 14;
    private static final List<String> PROBLEMS = List.of(
            "Les horaires du guichet ne conviennent pas à ceux qui travaillent.", "L’information arrive trop tard.");
    private static final List<String> LESSONS =
            List.of("Publier les délais constatés, consulat par consulat.", "Désigner un interlocuteur par pays.");

    private final Evaluations evaluations;
    private final Ratings ratings;
    private final Forum forum;
    private final Instant now;

    Voices(EntityManager entities, Forum forum, Instant now) {
        evaluations = new Evaluations(entities);
        ratings = new Ratings(entities);
        this.forum = forum;
        this.now = now;
    }

    void hear(List<Cast.Participant> participants, List<Commitment> commitments) {
        var evaluation = evaluations.take(forum, now);
        // Awa, the first, has yet to rate.
        var raters = participants.stream()
                .skip(1)
                .filter(participant ->
                        Category.ELECTORS.contains(participant.particulars().category()))
                .limit(RATERS)
                .toList();
        for (int rater = 0; rater < raters.size(); rater++) {
            for (var commitment : commitments.subList(0, 2 + rater % 4)) {
                ratings.add(
                        rating(rater, commitment),
                        evaluation,
                        commitment.id(),
                        raters.get(rater).person());
            }
        }
        find(
                evaluation,
                commitments.get(0),
                Completion.COMPLETE,
                "Délai de 28 jours vérifié sur pièces dans six consulats.");
        find(
                evaluation,
                commitments.get(1),
                Completion.SUBSTANTIAL,
                "Soixante-neuf communes répondent effectivement, sur 120.");
        find(
                evaluation,
                commitments.get(3),
                Completion.LIMITED,
                "Sept conventions de cofinancement ont été présentées.");
        view(evaluation, commitments.get(0), Completion.COMPLETE, "L’objectif est atteint.");
        view(
                evaluation,
                commitments.get(1),
                Completion.SUBSTANTIAL,
                "Le raccordement se poursuit dans les communes rurales.");
        view(
                evaluation,
                commitments.get(3),
                Completion.SUBSTANTIAL,
                "Le fonds fonctionne ; sa dotation sera rétablie.");
    }

    private static Rating rating(int rater, Commitment commitment) {
        var completion = commitment.status() == Status.DONE
                ? (rater % 3 == 0 ? Completion.SUBSTANTIAL : Completion.COMPLETE)
                : (rater % 2 == 0 ? Completion.LIMITED : Completion.SUBSTANTIAL);
        return new Rating(
                Level.INTERNATIONAL,
                completion,
                2 + rater % 4,
                rater % 3 == 0 ? PROBLEMS.get(rater % PROBLEMS.size()) : null,
                rater % 4 == 1 ? LESSONS.get(rater / 4 % LESSONS.size()) : null);
    }

    private void find(Evaluation evaluation, Commitment commitment, Completion completion, String words) {
        var finding = evaluations.finding(evaluation, commitment.id());
        var evidence = "https://example.org/korande/evaluation/" + commitment.number();
        finding.say(completion, evidence, words, evaluation, now);
        evaluations.keep(finding);
    }

    private void view(Evaluation evaluation, Commitment commitment, Completion completion, String words) {
        var view = evaluations.governmentView(evaluation, commitment.id());
        view.say(completion, words, evaluation, now);
        evaluations.keep(view);
    }
}
