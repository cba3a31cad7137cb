package org.toguna.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.evaluation.usecase.AnEvaluation.everyCommitment;
import static org.toguna.evaluation.usecase.AnEvaluation.play;
import static org.toguna.evaluation.usecase.AnEvaluation.refuses;
import static org.toguna.forum.domain.AForum.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.evaluation.domain.Completion;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.EvaluationPublished;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Window;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Fired;
import org.toguna.shared.Page;

/** Who may say what an evaluation says, hand it over, answer it and read it, and what each act refuses first. */
class EvaluationActsTest {
    private static final Page.Wanted PAGE = new Page.Wanted(1, 20);

    private final Fired<EvaluationPublished> published = new Fired<>();

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "RAPPORTEUR",
                "ORGANISER",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void evaluators_alone_declare_find_and_transmit(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> declaring(in).declare(in.slug(), "Aucun lien."),
                () -> declaring(in).declared(in.slug()),
                in::findsOfTheFirst,
                () -> findings(in).list(in.slug()),
                () -> transmitting(in).transmit(in.slug(), "Tenu à moitié.")));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "RAPPORTEUR", "EVALUATOR"})
    void officials_alone_speak_for_the_government(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> viewing(in).record(in.slug(), 1, Completion.COMPLETE, "Achevé."),
                () -> views(in).list(in.slug()),
                () -> replying(in).reply(in.slug(), "Nous en prenons acte.")));
    }

    @Test
    void an_evaluator_declares_then_finds_then_transmits_for_good() {
        play(in -> {
            var evaluator = in.isEnteredBy(Role.EVALUATOR);
            refuses("evaluation.interestsMissing", in::findsOfTheFirst);
            refuses("evaluation.nothingFound", () -> transmitting(in).transmit(in.slug(), "Rien."));
            declaring(in).declare(in.slug(), "Aucun lien.");
            in.findsOfTheFirst();
            var sheets = findings(in).list(in.slug());

            assertThat(declaring(in).declared(in.slug())).contains("Aucun lien.");
            assertThat(sheets).extracting(sheet -> sheet.commitment().number()).containsExactly(1, 2);
            assertThat(sheets.get(1).said()).isNull();

            transmitting(in).transmit(in.slug(), "Tenu à moitié.");
            refuses("evaluation.transmitted", () -> declaring(in).declare(in.slug(), "Un cousin."));
            refuses("evaluation.transmitted", in::findsOfTheFirst);
            refuses("evaluation.transmitted", () -> transmitting(in).transmit(in.slug(), "Encore."));
            assertThat(in.on().trail())
                    .containsExactly(
                            in.happened(evaluator, "DeclareInterests", in.evaluationId()),
                            in.happened(
                                    evaluator,
                                    "RecordFinding",
                                    sheets.get(0).said().id()),
                            in.happened(evaluator, "TransmitEvaluation", in.evaluationId()));
        });
    }

    @Test
    void a_focal_point_views_what_its_ministry_promised_and_an_organiser_everything() {
        play(in -> {
            in.isEnteredBy(Role.FOCAL_POINT);
            refuses("identity.forbidden", () -> viewing(in).record(in.slug(), 1, Completion.COMPLETE, "Achevé."));
            assertThat(views(in).list(in.slug())).isEmpty();

            var official = in.isEnteredByItsFocalPoint();
            viewing(in).record(in.slug(), 1, Completion.COMPLETE, "Achevé.");
            var said = views(in).list(in.slug()).get(0).said();
            assertThat(in.on().trail()).containsExactly(in.happened(official, "RecordGovernmentView", said.id()));

            in.isEnteredBy(Role.ORGANISER);
            viewing(in).record(in.slug(), 2, Completion.LIMITED, "Commencé.");
            assertThat(views(in).list(in.slug()))
                    .extracting(sheet -> sheet.said().completion())
                    .containsExactly(Completion.COMPLETE, Completion.LIMITED);
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "FOCAL_POINT",
                "EVALUATOR",
                "RAPPORTEUR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void an_organiser_alone_replies_once_and_thereby_publishes(Role other) {
        play(in -> {
            in.isEnteredBy(Role.ORGANISER);
            refuses("evaluation.notTransmitted", () -> replying(in).reply(in.slug(), "Déjà."));
            in.isTransmitted();
            in.isEnteredBy(other);
            refuses("identity.forbidden", () -> replying(in).reply(in.slug(), "Nous en prenons acte."));
            assertThat(published.events()).isEmpty();

            var organiser = in.isEnteredBy(Role.ORGANISER);
            replying(in).reply(in.slug(), "Nous en prenons acte.");
            assertThat(published.events())
                    .containsExactly(new EvaluationPublished(in.forum().id(), NOON));
            assertThat(in.on().trail()).contains(in.happened(organiser, "ReplyToEvaluation", in.evaluationId()));
            refuses("evaluation.replied", () -> replying(in).reply(in.slug(), "Encore."));
        });
    }

    @Test
    void what_was_found_is_read_by_organisers_once_transmitted_and_by_everybody_once_published() {
        play(in -> {
            in.isTransmitted();
            assertThat(isTold(in)).as("to an evaluator").isTrue();
            in.isEnteredBy(Role.RAPPORTEUR);
            assertThat(isTold(in)).as("to a rapporteur").isFalse();
            in.isEnteredBy(Role.ORGANISER);
            assertThat(isTold(in)).as("to an organiser").isTrue();
            replying(in).reply(in.slug(), "Nous en prenons acte.");
            in.isEnteredBy();
            assertThat(isTold(in)).as("to anybody").isTrue();
            assertThat(reading(in).whole(in.slug()).orElseThrow().rating()).isFalse();
        });
        play(in -> assertThat(reading(in).page(in.slug(), PAGE).orElseThrow().rating())
                .as("whoever asks")
                .isTrue());
    }

    @Test
    void an_evaluator_hears_the_raters_only_when_all_have_spoken() {
        play(in -> {
            in.isEnteredBy(Role.EVALUATOR);
            assertThat(isTold(in)).isFalse();
        });
        play(evaluatedUntil(NOON), in -> {
            in.isEnteredBy(Role.ORGANISER);
            assertThat(isTold(in)).isFalse();
            in.isEnteredBy(Role.EVALUATOR);
            assertThat(isTold(in)).isTrue();
        });
    }

    private static Forum evaluatedUntil(Instant end) {
        Map<Activity, Window> windows = new EnumMap<>(Activity.class);
        windows.put(Activity.EVALUATION, new Window(end.minus(Duration.ofDays(1)), end));
        return new Forum(AForum.invitation(windows), null);
    }

    private static boolean isTold(AnEvaluation in) {
        return reading(in).page(in.slug(), PAGE).orElseThrow().report().isPresent();
    }

    private static DeclareInterests declaring(AnEvaluation in) {
        return new DeclareInterests(in.stage(), in.evaluations());
    }

    private static ReadFindings findings(AnEvaluation in) {
        return new ReadFindings(in.stage(), in.evaluations(), everyCommitment(in.entities()));
    }

    private static TransmitEvaluation transmitting(AnEvaluation in) {
        return new TransmitEvaluation(in.stage(), in.evaluations(), everyCommitment(in.entities()));
    }

    private static RecordGovernmentView viewing(AnEvaluation in) {
        return new RecordGovernmentView(in.stage(), in.commitments(), in.evaluations());
    }

    private static ReadGovernmentViews views(AnEvaluation in) {
        return new ReadGovernmentViews(in.stage(), in.evaluations(), in.commitments(), everyCommitment(in.entities()));
    }

    private ReplyToEvaluation replying(AnEvaluation in) {
        return new ReplyToEvaluation(in.stage(), in.evaluations(), published);
    }

    private static ReadEvaluation reading(AnEvaluation in) {
        return AnEvaluation.reading(in.stage(), in.entities());
    }
}
