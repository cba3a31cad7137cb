package org.toguna.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.toguna.evaluation.usecase.AnEvaluation.EARLY;
import static org.toguna.evaluation.usecase.AnEvaluation.everyCommitment;
import static org.toguna.evaluation.usecase.AnEvaluation.play;
import static org.toguna.evaluation.usecase.AnEvaluation.refuses;
import static org.toguna.forum.domain.AForum.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Chapters;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Criterion;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.ReplyAct;
import org.toguna.evaluation.domain.WrittenMandate;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.EvaluationPublished;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Window;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.AppointmentKind;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Fired;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;

/** Who may say what an evaluation says, hand it over, answer it and read it, and what each act refuses first. */
class EvaluationActsTest {
    private static final Page.Wanted PAGE = new Page.Wanted(1, 20);
    private static final Chapters ON_IMPACT =
            new Chapters(Map.of(Criterion.IMPACT, LocalizedText.french("Peu de retours.")));

    private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
    private static final ReplyAct ACT = new ReplyAct("Le Premier ministre", "n° 12/PM", TODAY);
    private static final WrittenMandate LETTER = new WrittenMandate("Lettre n° 7", TODAY);
    private static final ActOfAppointment PUBLISHED = new ActOfAppointment(
            AppointmentKind.DECISION, "n° 12/CNF", TODAY, "Juger sur pièces.", "Appel à candidatures.");

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
                () -> chapters(in).write(in.slug(), ON_IMPACT),
                () -> chapters(in).written(in.slug()),
                () -> transmitting(in).transmit(in.slug(), "Tenu à moitié.", EARLY)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "RAPPORTEUR", "EVALUATOR"})
    void officials_alone_speak_for_the_government(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> confirming(in).confirm(in.slug(), 1, NOON),
                () -> viewing(in).record(in.slug(), 1, Completion.COMPLETE, "Achevé.", null),
                () -> views(in).list(in.slug()),
                () -> replying(in).reply(in.slug(), "Nous en prenons acte.", ACT)));
    }

    @Test
    void an_evaluator_declares_then_finds_then_transmits_for_good() {
        play(in -> {
            var evaluator = in.isEnteredBy(Role.EVALUATOR);
            refuses("evaluation.interestsMissing", in::findsOfTheFirst);
            refuses("evaluation.interestsMissing", () -> transmitting(in).transmit(in.slug(), "Rien.", EARLY));
            declaring(in).declare(in.slug(), "Aucun lien.");
            refuses("evaluation.nothingFound", () -> transmitting(in).transmit(in.slug(), "Rien.", EARLY));
            in.findsOfTheFirst();
            refuses("evaluation.early.reasonMissing", () -> transmitting(in).transmit(in.slug(), "Trop tôt.", " "));
            var sheets = findings(in).list(in.slug());

            assertThat(declaring(in).declared(in.slug())).contains("Aucun lien.");
            assertThat(sheets).extracting(sheet -> sheet.commitment().number()).containsExactly(1, 2);
            assertThat(sheets.get(1).said()).isNull();

            transmitting(in).transmit(in.slug(), "Tenu à moitié.", EARLY);
            refuses("evaluation.transmitted", () -> declaring(in).declare(in.slug(), "Un cousin."));
            refuses("evaluation.transmitted", in::findsOfTheFirst);
            refuses("evaluation.transmitted", () -> transmitting(in).transmit(in.slug(), "Encore.", EARLY));
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
    void an_evaluator_finds_on_evidence_of_any_kind_or_says_that_there_is_none() {
        play(in -> {
            in.isEnteredBy(Role.EVALUATOR);
            declaring(in).declare(in.slug(), "Aucun lien.");
            refuses("evaluation.evidence.missing", () -> in.finds(Assessment.NOT_STARTED));
            in.finds(Assessment.NO_EVIDENCE);
            assertThat(found(in).assessment()).isEqualTo(Assessment.NO_EVIDENCE);

            var visit = Evidence.siteVisit("Consulat de Lille", LocalDate.of(2026, 2, 3));
            var mayor = Evidence.interview("Maire", LocalDate.of(2026, 2, 4));
            in.finds(Assessment.SUBSTANTIAL, mayor, visit);
            assertThat(found(in).evidence()).containsExactly(mayor, visit);
        });
    }

    @Test
    void an_evaluator_writes_chapters_once_interests_are_declared_and_everybody_reads_them_once_published() {
        play(in -> {
            var evaluator = in.isEnteredBy(Role.EVALUATOR);
            assertThat(chapters(in).written(in.slug())).isEqualTo(Chapters.NONE);
            refuses("evaluation.interestsMissing", () -> chapters(in).write(in.slug(), ON_IMPACT));
            declaring(in).declare(in.slug(), "Aucun lien.");
            chapters(in).write(in.slug(), ON_IMPACT);
            assertThat(chapters(in).written(in.slug())).isEqualTo(ON_IMPACT);
            assertThat(in.on().trail()).contains(in.happened(evaluator, "WriteChapters", in.evaluationId()));

            in.findsOfTheFirst();
            transmitting(in).transmit(in.slug(), "Tenu à moitié.", EARLY);
            refuses("evaluation.transmitted", () -> chapters(in).write(in.slug(), Chapters.NONE));
            in.isEnteredBy(Role.ORGANISER);
            replying(in).reply(in.slug(), "Nous en prenons acte.", ACT);
            in.isEnteredBy();
            assertThat(reading(in)
                            .whole(in.slug())
                            .orElseThrow()
                            .report()
                            .orElseThrow()
                            .chapters())
                    .isEqualTo(ON_IMPACT);
        });
    }

    @Test
    void a_focal_point_views_what_its_ministry_promised_and_an_organiser_what_a_written_mandate_lets_them() {
        play(in -> {
            in.isEnteredBy(Role.FOCAL_POINT);
            refuses("identity.forbidden", () -> viewing(in).record(in.slug(), 1, Completion.COMPLETE, "Achevé.", null));
            assertThat(views(in).list(in.slug())).isEmpty();

            var official = in.isEnteredByItsFocalPoint();
            viewing(in).record(in.slug(), 1, Completion.COMPLETE, "Achevé.", null);
            var said = views(in).list(in.slug()).get(0).said();
            assertThat(in.on().trail()).containsExactly(in.happened(official, "RecordGovernmentView", said.id()));

            in.isEnteredBy(Role.ORGANISER);
            refuses(
                    "evaluation.view.mandateMissing",
                    () -> viewing(in).record(in.slug(), 2, Completion.LIMITED, "Commencé.", null));
            viewing(in).record(in.slug(), 2, Completion.LIMITED, "Commencé.", LETTER);
            assertThat(views(in).list(in.slug()))
                    .extracting(
                            entry -> entry.said().completion(),
                            entry -> entry.said().mandate())
                    .containsExactly(
                            tuple(Completion.COMPLETE, Optional.empty()),
                            tuple(Completion.LIMITED, Optional.of(LETTER)));
        });
    }

    @Test
    void what_is_said_for_a_ministry_that_has_a_validator_stands_once_they_confirmed_it() {
        play(in -> {
            var validator = in.isEnteredByItsValidator();
            var confirming = confirming(in);
            var theirs = views(in);
            refuses("evaluation.view.notFound", () -> confirming.confirm(in.slug(), 1, NOON));
            in.isEnteredByItsFocalPoint();
            var said = viewing(in).record(in.slug(), 1, Completion.COMPLETE, "Achevé.", null);
            in.isEnteredBy(Role.ORGANISER);
            viewing(in).record(in.slug(), 2, Completion.LIMITED, "Commencé.", LETTER);

            assertThat(theirs.list(in.slug()))
                    .extracting(ReadGovernmentViews.Entry::confirming, ReadGovernmentViews.Entry::saying)
                    .containsExactly(tuple(true, false), tuple(true, false));
            assertThat(standing(in)).isEmpty();
            in.isEnteredBy(Role.VALIDATOR);
            refuses("identity.forbidden", () -> confirming(in).confirm(in.slug(), 1, NOON));
            refuses("shared.missing", () -> confirming.confirm(in.slug(), 1, null));
            refuses("evaluation.view.saidMeanwhile", () -> confirming.confirm(in.slug(), 1, NOON.minusSeconds(1)));
            confirming.confirm(in.slug(), 1, NOON);
            assertThat(standing(in)).containsExactly(said);
            assertThat(in.on().trail()).contains(in.happened(validator, "ConfirmGovernmentView", said.id()));
            refuses("evaluation.view.confirmed", () -> confirming.confirm(in.slug(), 1, NOON));
        });
    }

    private static List<GovernmentView> standing(AnEvaluation in) {
        return in.evaluations()
                .governmentViews(in.evaluations().find(in.forum().id()).orElseThrow());
    }

    @Test
    void whoever_evaluates_is_told_with_the_published_act_once_they_declared_or_else_with_the_report() {
        play(in -> {
            in.isEnteredBy(Role.EVALUATOR);
            declaring(in).declare(in.slug(), "Un cousin.");
            in.isEnteredBy(Role.EVALUATOR, PUBLISHED);
            assertThat(evaluators(in)).isEmpty();
            declaring(in).declare(in.slug(), "Aucun lien.");
            in.findsOfTheFirst();

            in.isEnteredBy();
            assertThat(evaluators(in))
                    .extracting(ReadEvaluation.Evaluator::interests, ReadEvaluation.Evaluator::act)
                    .containsExactly(tuple("Aucun lien.", Optional.of(PUBLISHED)));
            in.isTransmitted();
            in.isEnteredBy();
            assertThat(evaluators(in)).hasSize(1);
            in.isEnteredBy(Role.ORGANISER);
            replying(in).reply(in.slug(), "Nous en prenons acte.", ACT);
            in.isEnteredBy();
            assertThat(evaluators(in))
                    .extracting(ReadEvaluation.Evaluator::interests, ReadEvaluation.Evaluator::act)
                    .containsExactlyInAnyOrder(
                            tuple("Un cousin.", Optional.empty()),
                            tuple("Aucun lien.", Optional.of(PUBLISHED)),
                            tuple("Aucun lien.", Optional.empty()));
        });
    }

    private static List<ReadEvaluation.Evaluator> evaluators(AnEvaluation in) {
        return reading(in).page(in.slug(), PAGE).orElseThrow().evaluators();
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
            refuses("evaluation.notTransmitted", () -> replying(in).reply(in.slug(), "Déjà.", ACT));
            in.isTransmitted();
            in.isEnteredBy(other);
            refuses("identity.forbidden", () -> replying(in).reply(in.slug(), "Nous en prenons acte.", ACT));
            assertThat(published.events()).isEmpty();

            var organiser = in.isEnteredBy(Role.ORGANISER);
            var nameless = new ReplyAct(" ", "n° 12/PM", TODAY);
            refuses("shared.missing", () -> replying(in).reply(in.slug(), "Nous en prenons acte.", nameless));
            replying(in).reply(in.slug(), "Nous en prenons acte.", ACT);
            assertThat(published.events())
                    .containsExactly(new EvaluationPublished(in.forum().id(), NOON));
            assertThat(in.on().trail()).contains(in.happened(organiser, "ReplyToEvaluation", in.evaluationId()));
            refuses("evaluation.replied", () -> replying(in).reply(in.slug(), "Encore.", ACT));
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
            replying(in).reply(in.slug(), "Nous en prenons acte.", ACT);
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

    private static Finding found(AnEvaluation in) {
        return findings(in).list(in.slug()).get(0).said();
    }

    private static WriteChapters chapters(AnEvaluation in) {
        return new WriteChapters(in.stage(), in.evaluations());
    }

    private static TransmitEvaluation transmitting(AnEvaluation in) {
        return new TransmitEvaluation(in.stage(), in.evaluations(), everyCommitment(in.entities()));
    }

    private static RecordGovernmentView viewing(AnEvaluation in) {
        return new RecordGovernmentView(in.stage(), in.commitments(), in.evaluations(), new Mandates(in.entities()));
    }

    private static ConfirmGovernmentView confirming(AnEvaluation in) {
        return new ConfirmGovernmentView(in.stage(), in.commitments(), in.evaluations());
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
