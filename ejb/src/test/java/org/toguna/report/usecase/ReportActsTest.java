package org.toguna.report.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.evaluation.usecase.AnEvaluation.play;
import static org.toguna.evaluation.usecase.AnEvaluation.refuses;
import static org.toguna.forum.domain.AForum.NOON;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.Agenda;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Institutions;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.usecase.AnEvaluation;
import org.toguna.evaluation.usecase.IssuePaperForms;
import org.toguna.evaluation.usecase.ReadPaperForms;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Provenance;
import org.toguna.identity.domain.Role;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.jobs.usecase.Turns;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.report.domain.OrderState;
import org.toguna.report.domain.OrderedDrafts;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.PublishedReports;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.domain.ReportOrders;
import org.toguna.report.usecase.ReadAvailableDrafts.Available;
import org.toguna.values.Level;
import org.toguna.values.Page;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.ElectoralRoll;
import org.toguna.voting.domain.Polls;

/** Who may order, draft, read and check reports, and what each act refuses first. */
class ReportActsTest {
    private static final ReportPdf PRINTER = new ReportPdf();
    private static final byte[] CONTENT = "Rapport".getBytes(StandardCharsets.UTF_8);

    private final UUID any = UUID.randomUUID();

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
    void organisers_and_rapporteurs_alone_order(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> ordering(in).order(in.slug(), ReportKind.COMMITMENTS, "fr", false),
                () -> orders(in).get(in.slug(), any),
                () -> orders(in).draft(in.slug(), any),
                () -> orders(in).latest(in.slug())));
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR"})
    void what_is_under_way_is_not_ordered_again(Role secretary) {
        play(in -> {
            var person = in.isEnteredBy(secretary);
            refuses(
                    "report.language.unknown",
                    () -> ordering(in).order(in.slug(), ReportKind.COMMITMENTS, "de", false));
            refuses(
                    "report.evaluation.nothingYet",
                    () -> ordering(in).order(in.slug(), ReportKind.EVALUATION, "fr", false));
            var id = ordering(in).order(in.slug(), ReportKind.COMMITMENTS, "fr", true);

            assertThat(ordering(in).order(in.slug(), ReportKind.COMMITMENTS, "fr", true))
                    .isEqualTo(id);
            assertThat(in.on().trail()).containsExactly(in.happened(person, "OrderReport", id));
            assertThat(orders(in).get(in.slug(), id).order().state()).isEqualTo(OrderState.WAITING);
            assertThat(orders(in).latest(in.slug())).hasSize(1);
            refuses("report.order.notFound", () -> orders(in).draft(in.slug(), id));
        });
    }

    @Test
    void an_archive_publishes_nothing_and_drafts_what_its_sources_tell() {
        var archive = AForum.closed();
        archive.archive(Provenance.NONE, true);
        play(archive, in -> {
            in.isEnteredBy(Role.ORGANISER);
            refuses("forum.archived", () -> ordering(in).order(in.slug(), ReportKind.MATRIX, "fr", false));
            assertThat(available(in).list(in.slug()))
                    .containsExactly(
                            new Available(ReportKind.COMMITMENTS, true), new Available(ReportKind.MATRIX, true));
            refuses("report.archive.notFound", () -> drafting(in).make(ReportKind.VOTE, in.slug(), "fr", "pdf"));
        });
    }

    @Test
    void anybody_takes_drafts_but_the_note_is_the_offices_until_it_is_published() {
        play(in -> {
            refuses("report.language.unknown", () -> drafting(in).make(ReportKind.MATRIX, in.slug(), "de", "xlsx"));
            refuses("report.format.unknown", () -> drafting(in).make(ReportKind.NOTE, in.slug(), "fr", "xlsx"));
            refuses("report.note.notFound", () -> drafting(in).make(ReportKind.NOTE, in.slug(), "fr", "pdf"));
            assertThat(available(in).list(in.slug()))
                    .extracting(Available::kind)
                    .containsExactly(ReportKind.COMMITMENTS, ReportKind.MATRIX);
            var matrix = drafting(in).make(ReportKind.MATRIX, in.slug(), "fr", "xlsx");
            assertThat(matrix.fileName()).endsWith("-" + in.slug() + "-2026-03-01.xlsx");
            assertThat(matrix.content()).isNotEmpty();

            in.isEnteredBy(Role.RAPPORTEUR);
            assertThat(available(in).list(in.slug()))
                    .extracting(Available::kind)
                    .contains(ReportKind.NOTE);
            ordering(in).order(in.slug(), ReportKind.NOTE, "fr", false);
            in.isEnteredBy();
            assertThat(available(in).list(in.slug()))
                    .extracting(Available::kind)
                    .contains(ReportKind.NOTE);
        });
    }

    @Test
    void anybody_takes_one_commitment_on_a_sheet() {
        play(in -> {
            refuses("commitment.commitment.notFound", () -> sheets(in).make(in.slug(), 3, "fr", "pdf"));
            refuses("report.format.unknown", () -> sheets(in).make(in.slug(), 1, "fr", "docx"));
            assertThat(sheets(in).make(in.slug(), 1, "fr", "pdf").content()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "RAPPORTEUR",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_alone_print_paper_forms(Role other) {
        play(in -> in.keepsOut(other, () -> printing(in).print(in.slug(), 1)));
    }

    @Test
    void the_forms_of_a_bundle_are_printed() {
        play(in -> {
            in.isEnteredBy(Role.ORGANISER);
            refuses("evaluation.paper.notFound", () -> printing(in).print(in.slug(), 1));
            new IssuePaperForms(in.stage(), in.commitments(), in.evaluations(), in.batches())
                    .issue(
                            in.slug(),
                            new PaperBatch.Order(
                                    1,
                                    "fr",
                                    Level.NATIONAL,
                                    Sample.VOLUNTEER,
                                    "Consulat",
                                    null,
                                    "Association d’essai"));
            assertThat(printing(in).print(in.slug(), 1).mediaType()).isEqualTo("application/pdf");
        });
    }

    @Test
    void anybody_reads_what_was_published_and_checks_a_file() {
        play(in -> {
            refuses("report.notFound", () -> reading(in).get(in.slug(), 1));
            published(in);
            in.isEnteredBy();
            var report = reading(in).get(in.slug(), 1).report();

            assertThat(reading(in).page(in.slug(), new Page.Wanted(1, 20)).items())
                    .containsExactly(report);
            assertThat(reading(in).part(in.slug(), report, 0)).isEqualTo(CONTENT);
            assertThat(checking(in).check(in.slug(), 1, CONTENT).same()).isTrue();
            assertThat(checking(in).check(in.slug(), 1, new byte[1]).same()).isFalse();
            refuses("report.sha256.malformed", () -> checking(in).check(in.slug(), 1, "abc"));
        });
    }

    private static void published(AnEvaluation in) {
        in.isEnteredBy(Role.ORGANISER);
        var id = ordering(in).order(in.slug(), ReportKind.COMMITMENTS, "fr", false);
        var order = new ReportOrders(in.entities()).get(in.forum().id(), id);
        new PublishedReports(in.entities())
                .add(
                        new PublishedReport(order, 1, NOON, KeepReport.sha256(CONTENT), CONTENT.length, null, false),
                        CONTENT);
    }

    private static OrderReport ordering(AnEvaluation in) {
        return new OrderReport(
                in.stage(),
                reports(in),
                new ReportOrders(in.entities()),
                new AnInstallation(in.entities(), () -> NOON).clock());
    }

    private static ReadReportOrders orders(AnEvaluation in) {
        return new ReadReportOrders(
                in.stage(),
                new ReportOrders(in.entities()),
                new PublishedReports(in.entities()),
                new OrderedDrafts(in.entities()));
    }

    private static ReadAvailableDrafts available(AnEvaluation in) {
        return new ReadAvailableDrafts(in.stage(), reports(in));
    }

    private static DraftReport drafting(AnEvaluation in) {
        return new DraftReport(in.stage(), new Turns(), reports(in), new DraftPrinter(PRINTER));
    }

    private static DraftCommitmentSheet sheets(AnEvaluation in) {
        return new DraftCommitmentSheet(in.stage(), new Turns(), commitments(in), new DraftPrinter(PRINTER));
    }

    private static PrintPaperForms printing(AnEvaluation in) {
        return new PrintPaperForms(
                in.stage(),
                new Turns(),
                new ReadPaperForms(in.stage(), in.evaluations(), in.batches()),
                in.commitments(),
                new Causes(in.entities()),
                covers(in),
                new AnInstallation(in.entities(), () -> NOON).outbox(),
                new DraftPrinter(PRINTER));
    }

    private static ReadReports reading(AnEvaluation in) {
        return new ReadReports(in.stage(), new PublishedReports(in.entities()));
    }

    private static CheckReport checking(AnEvaluation in) {
        return new CheckReport(in.stage(), new PublishedReports(in.entities()));
    }

    private static ReadReport reports(AnEvaluation in) {
        var entities = in.entities();
        var recommendations = new Recommendations(entities);
        var institutions = new Institutions(entities);
        var covers = covers(in);
        var vote = new ReadVoteReport(
                new Forums(entities),
                new Polls(entities),
                new Ballots(entities),
                new ElectoralRoll(entities),
                new Agenda(entities),
                covers);
        return new ReadReport(
                new Forums(entities),
                new BusinessClock(entities),
                recommendations,
                in.commitments(),
                new ReadArchiveReport(recommendations, covers),
                commitments(in),
                new ReadEvaluationReport(new FixedRolls(entities), AnEvaluation.readings(entities), covers),
                vote,
                new ReadDeclaration(new Agenda(entities), recommendations, vote, new Ballots(entities), covers),
                new ReadMatrix(institutions, recommendations, in.commitments(), new ProgressReports(entities), covers),
                new ReadNote(new ReportOrders(entities), institutions, recommendations, in.commitments(), covers));
    }

    private static ReadCommitmentReport commitments(AnEvaluation in) {
        return new ReadCommitmentReport(
                new Institutions(in.entities()),
                new Recommendations(in.entities()),
                in.commitments(),
                new ProgressReports(in.entities()),
                AnEvaluation.readings(in.entities()),
                covers(in));
    }

    private static Covers covers(AnEvaluation in) {
        return new Covers(new History(in.entities()), new Recommendations(in.entities()));
    }
}
