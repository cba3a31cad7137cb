package org.toguna.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.evaluation.usecase.AnEvaluation.everyCommitment;
import static org.toguna.evaluation.usecase.AnEvaluation.play;
import static org.toguna.evaluation.usecase.AnEvaluation.raters;
import static org.toguna.evaluation.usecase.AnEvaluation.refuses;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.RatingComment;
import org.toguna.evaluation.domain.RatingComments;
import org.toguna.forum.domain.AForum;
import org.toguna.identity.domain.Role;
import org.toguna.values.Level;
import org.toguna.values.Page;

/** Who may rate, who decides about the words that raters leave, and what each act refuses first. */
class RatingActsTest {
    private static final Page.Wanted PAGE = new Page.Wanted(1, 20);
    private static final Rating RATING = new Rating(
            Level.INTERNATIONAL, Completion.LIMITED, 4, Set.of("ACCESS"), "Guichet fermé le samedi", null, true);

    private final UUID any = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(
            names = {
                "ORGANISER",
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void officials_do_not_rate(Role office) {
        play(in -> {
            in.keepsOut(office, () -> opening(in).open(in.slug()));
            refuses("evaluation.official", () -> rating(in).rate(in.slug(), 1, RATING));
            in.isEnteredBy(Role.PARTICIPANT, office);
            refuses("evaluation.official", () -> opening(in).open(in.slug()));
        });
    }

    @Test
    void who_is_no_elector_is_told_so() {
        play(in -> {
            refuses("identity.notSignedIn", () -> rating(in).rate(in.slug(), 1, RATING));
            in.isEnteredBy();
            refuses("evaluation.notRater", () -> rating(in).rate(in.slug(), 1, RATING));
            in.isEnteredBy(Role.PARTICIPANT);
            refuses("evaluation.notRater", () -> opening(in).open(in.slug()));
        });
        play(AForum.closed(), in -> {
            in.isEnteredByRater();
            refuses("forum.windowClosed", () -> opening(in).open(in.slug()));
            refuses("forum.windowClosed", () -> rating(in).rate(in.slug(), 1, RATING));
        });
    }

    @Test
    void a_rater_rates_once_and_the_trail_does_not_say_who() {
        play(in -> {
            in.isEnteredByRater();
            assertThat(opening(in).open(in.slug()))
                    .hasSize(2)
                    .noneMatch(OpenQuestionnaire.Question::rated)
                    .noneMatch(OpenQuestionnaire.Question::first);
            assertThat(in.on().trail()).as("who only looked").isEmpty();
            refuses(
                    "shared.missing",
                    () -> rating(in).rate(in.slug(), 1, new Rating(null, null, null, Set.of(), null, null, false)));
            rating(in).rate(in.slug(), 1, RATING);

            assertThat(in.on().trail()).containsExactly(in.happened(null, "RateCommitment", in.evaluationId()));
            refuses("evaluation.alreadyRated", () -> rating(in).rate(in.slug(), 1, RATING));
            assertThat(opening(in).open(in.slug()))
                    .filteredOn(OpenQuestionnaire.Question::rated)
                    .extracting(question -> question.commitment().number())
                    .containsExactly(1);
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organiser_and_rapporteur_alone_decide_about_words(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> reading(in).page(in.slug(), RatingComment.Status.PENDING, PAGE),
                () -> reading(in).get(in.slug(), any),
                () -> publishing(in).publish(in.slug(), any),
                () -> withholding(in).withhold(in.slug(), any, "Injurieux.")));
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR"})
    void words_are_withheld_with_a_reason_or_published(Role moderator) {
        play(in -> {
            in.isEnteredByRater();
            rating(in).rate(in.slug(), 1, RATING);
            var person = in.isEnteredBy(moderator);
            refuses("evaluation.comment.notFound", () -> publishing(in).publish(in.slug(), any));
            var left = pending(in).get(0);
            assertThat(left.commitment().number()).isEqualTo(1);
            var id = left.comment().id();
            refuses("shared.missing", () -> withholding(in).withhold(in.slug(), id, " "));
            withholding(in).withhold(in.slug(), id, "Injurieux.");
            assertThat(reading(in).get(in.slug(), id).comment().reason()).contains("Injurieux.");
            publishing(in).publish(in.slug(), id);

            assertThat(pending(in)).isEmpty();
            assertThat(in.on().trail())
                    .endsWith(
                            in.happened(person, "WithholdRatingComment", id),
                            in.happened(person, "PublishRatingComment", id));
        });
    }

    private static List<ReadRatingComments.About> pending(AnEvaluation in) {
        in.entities().flush();
        return reading(in).page(in.slug(), RatingComment.Status.PENDING, PAGE).items();
    }

    private static OpenQuestionnaire opening(AnEvaluation in) {
        return new OpenQuestionnaire(
                in.stage(),
                raters(in.entities()),
                in.evaluations(),
                in.ratings(),
                in.batches(),
                everyCommitment(in.entities()));
    }

    private static RateCommitment rating(AnEvaluation in) {
        return new RateCommitment(
                in.stage(),
                raters(in.entities()),
                in.commitments(),
                in.evaluations(),
                in.ratings(),
                in.batches(),
                in.causes());
    }

    private static ReadRatingComments reading(AnEvaluation in) {
        return new ReadRatingComments(
                in.stage(),
                in.evaluations(),
                new RatingComments(in.entities()),
                comments(in),
                everyCommitment(in.entities()));
    }

    private static PublishRatingComment publishing(AnEvaluation in) {
        return new PublishRatingComment(in.stage(), comments(in));
    }

    private static WithholdRatingComment withholding(AnEvaluation in) {
        return new WithholdRatingComment(in.stage(), comments(in));
    }

    private static CommentsInForum comments(AnEvaluation in) {
        return new CommentsInForum(in.evaluations(), new RatingComments(in.entities()));
    }
}
