package org.toguna.demonstration.usecase;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Status;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Chapters;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Criterion;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.FixedRoll;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.evaluation.domain.Rater;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.RatingComment;
import org.toguna.evaluation.domain.RatingComments;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.evaluation.domain.Region;
import org.toguna.evaluation.domain.RollEntry;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.domain.Speaker;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.evaluation.domain.WrittenMandate;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Level;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;

/** The three voices of an evaluation under way: some have spoken, and the report is not written. */
final class Voices {
    private static final int RATERS = 30;
    private static final int DRAWN = 16;
    private static final List<String> CAUSES = List.of("FINANCING", "COORDINATION", "INFORMATION");
    private static final List<String> PROBLEMS = List.of(
            "Les horaires du guichet ne conviennent pas à ceux qui travaillent.", "L’information arrive trop tard.");
    private static final List<String> LESSONS =
            List.of("Publier les délais constatés, consulat par consulat.", "Désigner un interlocuteur par pays.");

    private final Evaluations evaluations;
    private final Ratings ratings;
    private final RatingComments comments;
    private final FixedRolls rolls;
    private final Registrations registrations;
    private final Zoning zoning;
    private final Forum forum;
    private final Instant now;

    Voices(EntityManager entities, Forum forum, Instant now) {
        evaluations = new Evaluations(entities);
        ratings = new Ratings(entities);
        comments = new RatingComments(entities);
        rolls = new FixedRolls(entities);
        registrations = new Registrations(entities);
        zoning = new Zones(entities).of(forum.id());
        this.forum = forum;
        this.now = now;
    }

    void hear(List<Cast.Participant> participants, List<Commitment> commitments, Cast cast) {
        draw();
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
                        rater(raters.get(rater)),
                        rater % 6 == 1 ? raters.get(rater).particulars().name() : null);
            }
        }
        moderate(evaluation);
        var interests = evaluations.interests(evaluation, cast.evaluator());
        interests.declare(
                "Aucun lien avec un ministère chargé d’un engagement. A formé bénévolement, en 2019, une association"
                        + " qui a reçu une aide du fonds de cofinancement.",
                evaluation,
                now);
        evaluations.keep(interests);
        var today = LocalDate.ofInstant(now, forum.timeZone());
        find(
                evaluation,
                commitments.get(0),
                Assessment.COMPLETE,
                "Délai de 28 jours vérifié sur pièces dans six consulats.",
                Evidence.interview("Cheffe du service de l’état civil consulaire", today.minusDays(12)),
                Evidence.siteVisit("Consulat général de Korandé à Abidjan", today.minusDays(9)));
        find(
                evaluation,
                commitments.get(1),
                Assessment.SUBSTANTIAL,
                "Soixante-neuf communes répondent effectivement, sur 120.");
        find(
                evaluation,
                commitments.get(3),
                Assessment.LIMITED,
                "Sept conventions de cofinancement ont été présentées.",
                Evidence.minutes("Réunion du comité du fonds de cofinancement", today.minusDays(20), "PV n° 4"));
        evaluations.keep(
                new Chapters(Map.of(
                        Criterion.RELEVANCE,
                        LocalizedText.frenchAndEnglish(
                                "Les engagements répondent aux attentes les plus votées, sauf sur le retour des compétences.",
                                "The commitments answer the expectations most voted for, except on the return of skills."),
                        Criterion.SUSTAINABILITY,
                        LocalizedText.frenchAndEnglish(
                                "Le fonds de cofinancement dépend d’une dotation annuelle que rien ne garantit.",
                                "The matching fund depends on a yearly allocation that nothing guarantees."))),
                evaluation);
        view(
                evaluation,
                commitments.get(0),
                itself(commitments.get(0), cast),
                Completion.COMPLETE,
                "L’objectif est atteint.");
        view(
                evaluation,
                commitments.get(1),
                itself(commitments.get(1), cast),
                Completion.SUBSTANTIAL,
                "Le raccordement se poursuit dans les communes rurales.");
        view(
                evaluation,
                commitments.get(3),
                byMandate(commitments.get(3), cast),
                Completion.SUBSTANTIAL,
                "Le fonds fonctionne ; sa dotation sera rétablie.");
    }

    private void draw() {
        var raters = registrations.raters(forum.id(), now);
        var roll = new FixedRoll(
                forum,
                raters,
                DRAWN,
                "Les numéros du tirage de la loterie nationale de Korandé qui suit l’arrêt de la liste",
                now.minus(Duration.ofDays(30)));
        rolls.add(roll, raters);
        roll.draw("7 12 23 31 40 48", rolls.entries(roll), now.minus(Duration.ofDays(21)));
    }

    private Rater rater(Cast.Participant participant) {
        var registration = registrations.find(forum.id(), participant.person()).orElseThrow();
        return new Rater(
                participant.person(),
                rolls.entry(registration.id()).map(RollEntry::sample).orElse(Sample.VOLUNTEER),
                Region.of(participant.particulars().country()),
                zoning.of(participant.particulars().country()),
                participant.particulars().gender());
    }

    /** Most words were read; some still wait. */
    private void moderate(Evaluation evaluation) {
        var words = comments.page(evaluation.id(), RatingComment.Status.PENDING, new Page.Wanted(1, Page.MOST))
                .items();
        for (int place = 0; place < words.size() - 4; place++) {
            if (place == 0) {
                words.get(place).withhold("Ces mots désignent un agent par son nom.");
            } else {
                words.get(place).publish();
            }
        }
    }

    private static Rating rating(int rater, Commitment commitment) {
        var completion = commitment.status() == Status.DONE
                ? (rater % 3 == 0 ? Completion.SUBSTANTIAL : Completion.COMPLETE)
                : (rater % 2 == 0 ? Completion.LIMITED : Completion.SUBSTANTIAL);
        return new Rating(
                rater % 4 == 0 ? Level.NATIONAL : Level.INTERNATIONAL,
                completion,
                2 + rater % 4,
                rater % 2 == 0 ? Set.of(CAUSES.get(rater / 2 % CAUSES.size()), "PROCEDURES") : Set.of(),
                rater % 3 == 0 ? PROBLEMS.get(rater % PROBLEMS.size()) : null,
                rater % 4 == 1 ? LESSONS.get(rater / 4 % LESSONS.size()) : null,
                rater % 6 == 1);
    }

    private void find(
            Evaluation evaluation, Commitment commitment, Assessment assessment, String words, Evidence... more) {
        var finding = evaluations.finding(evaluation, commitment.id());
        var document = Evidence.document(
                "Notes de vérification", "https://example.org/korande/evaluation/" + commitment.number());
        finding.say(
                assessment,
                Verifiability.VERIFIABLE,
                Stream.concat(Stream.of(document), Stream.of(more)).toList(),
                words,
                assessment == Assessment.COMPLETE
                        ? "Un seul déplacement suffit désormais à la plupart des familles."
                        : null,
                evaluation,
                now);
        evaluations.keep(finding);
    }

    private static Speaker itself(Commitment commitment, Cast cast) {
        return new Speaker(cast.focalPoint(), commitment.leadInstitutionId(), Optional.empty(), false);
    }

    private Speaker byMandate(Commitment commitment, Cast cast) {
        var letter = new WrittenMandate("Lettre n° 418/SG", Korande.dayOf(now).minusDays(6));
        return new Speaker(cast.organiser(), commitment.leadInstitutionId(), Optional.of(letter), false);
    }

    private void view(
            Evaluation evaluation, Commitment commitment, Speaker speaker, Completion completion, String words) {
        var view = evaluations.governmentView(evaluation, commitment.id());
        view.say(completion, words, speaker, evaluation, forum, now);
        evaluations.keep(view);
    }
}
