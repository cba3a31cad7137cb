package org.toguna.progress.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.toguna.commitment.usecase.RegisterActs.refuses;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.progress.usecase.ProgressActs.play;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Status;
import org.toguna.database.domain.Database;
import org.toguna.files.domain.StoredFile;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.TerritoryKind;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.outbox.domain.Mails;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.progress.domain.ReportState;
import org.toguna.values.Page;

/** Who may say how a commitment stands, who decides on what they said, and what each act refuses first. */
class ProgressActsTest {
    private static final Progress PROGRESS = ARegister.progress(Status.UNDER_WAY, 20);
    private static final Page.Wanted FIRST = new Page.Wanted(1, 20);

    private final Forum forum = AForum.closed();
    private final String here = forum.slug();
    private final ReportProgress.Enclosure minutes = new ReportProgress.Enclosure(
            "pv.pdf", ("%PDF-1.7 procès-verbal de " + here).getBytes(StandardCharsets.UTF_8));
    private final String fingerprint = new StoredFile(minutes.content(), NOON).sha256();

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR", "PARTICIPANT", "EVALUATOR"})
    void focal_points_alone_report(Role other) {
        play(forum, acts -> {
            var all = reports(acts);
            all.forEach(act -> refuses("identity.notSignedIn", act));
            acts.on().isEnteredBy(other);
            all.forEach(act -> refuses("identity.forbidden", act));
            assertThat(acts.on().trail()).isEmpty();
        });
    }

    @Test
    void a_focal_point_reports_for_no_institution_but_their_own() {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.FOCAL_POINT);
            reports(acts).forEach(act -> refuses("identity.forbidden", act));
            assertThat(acts.reading().get(here, 1).mayReport()).isFalse();
        });
    }

    @Test
    void a_focal_point_of_a_territory_reports_on_what_concerns_it() {
        play(forum, acts -> {
            var entities = acts.register().entities();
            var hills = new Territory.Outline("HILLS", "Les Collines", TerritoryKind.REGION, null);
            var diamou = new Territory.Outline("DIAMOU", "Diamou", TerritoryKind.COMMUNE, "HILLS");
            var river = new Territory.Outline("RIVER", "Le Fleuve", TerritoryKind.REGION, null);
            new Territories(entities).replace(forum.id(), List.of(hills, diamou, river), Set.of());
            var ministry = acts.register().ministry();
            acts.register()
                    .commitments()
                    .add(new Commitment(
                            ministry,
                            2,
                            ARegister.decree(),
                            ARegister.termsFor("Ouvrir un guichet", "DIAMOU"),
                            ARegister.TODAY,
                            ARegister.NOW));
            acts.on().isEnteredBy(Role.FOCAL_POINT, Bounds.to(ministry.id(), "RIVER"));
            refuses("identity.forbidden", () -> acts.reporting().report(here, 2, PROGRESS, null, null));

            acts.on().isEnteredBy(Role.FOCAL_POINT, Bounds.to(ministry.id(), "HILLS"));
            reports(acts).forEach(act -> refuses("identity.forbidden", act));
            assertThat(acts.reading().get(here, 1).mayReport()).isFalse();
            assertThat(acts.reading().get(here, 2).mayReport()).isTrue();
            assertThat(acts.reporting().report(here, 2, PROGRESS, minutes, null).number())
                    .isEqualTo(1);
        });
    }

    @Test
    void nobody_reports_in_an_archive() {
        forum.archive(Provenance.NONE, true);
        play(forum, acts -> {
            acts.register().isEnteredByFocalPoint();
            reports(acts).forEach(act -> refuses("forum.archived", act));
            assertThat(acts.reading().get(here, 1).mayReport()).isFalse();
        });
    }

    private List<ThrowingCallable> reports(ProgressActs acts) {
        return List.of(
                () -> acts.reporting().report(here, 1, PROGRESS, minutes, null),
                () -> acts.attaching().attach(here, 1, minutes.name(), minutes.content()));
    }

    @Test
    void a_report_comes_with_its_evidence_which_others_read_once_it_is_published() {
        play(forum, acts -> {
            var person = acts.register().isEnteredByFocalPoint();

            var report = acts.reporting().report(here, 1, PROGRESS, minutes, 0);

            assertThat(report.evidence()).hasValue(new Progress.Evidence(fingerprint, "pv.pdf"));
            assertThat(acts.on().trail())
                    .containsExactly(new Happened(person, "ReportProgress", forum.id(), report.id()));
            refuses("commitment.reportedMeanwhile", () -> acts.reporting().report(here, 1, PROGRESS, null, 0));
            assertThat(acts.reading().get(here, 1).unpublished()).containsExactly(report);
            assertThat(acts.reading().evidence(here, 1, fingerprint).content()).isEqualTo(minutes.content());
        });
        play(forum, acts -> {
            refuses("commitment.file.notFound", () -> acts.reading().evidence(here, 1, fingerprint));
            assertThat(acts.reading().get(here, 1).unpublished()).isEmpty();
            acts.on().isEnteredBy(Role.RAPPORTEUR);
            acts.publishing().publish(here, 1, 1);
        });
        play(
                forum,
                acts -> assertThat(acts.reading().evidence(here, 1, fingerprint).content())
                        .isEqualTo(minutes.content()));
    }

    @ParameterizedTest
    @EnumSource
    void a_report_that_is_refused_leaves_no_file(Database database) {
        refuses(
                "commitment.reportedMeanwhile",
                () -> play(database, forum, acts -> {
                    acts.register().isEnteredByFocalPoint();
                    acts.reporting().report(here, 1, PROGRESS, minutes, 3);
                }));
        database.run(entities ->
                assertThat(entities.find(StoredFile.class, fingerprint)).isNull());
    }

    @ParameterizedTest
    @EnumSource
    void a_report_that_cannot_be_stored_leaves_no_file(Database database) {
        var full = new IllegalStateException("no room for another report");
        assertThatThrownBy(() -> play(database, forum, acts -> {
                    var entities = acts.register().entities();
                    var reports = new ProgressReports(entities) {
                        @Override
                        public void add(ProgressReport report) {
                            assertThat(entities.find(StoredFile.class, fingerprint))
                                    .isNotNull();
                            throw full;
                        }
                    };
                    acts.register().isEnteredByFocalPoint();
                    acts.reporting(reports).report(here, 1, PROGRESS, minutes, 0);
                }))
                .isSameAs(full);
        database.run(entities ->
                assertThat(entities.find(StoredFile.class, fingerprint)).isNull());
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_refused_leaves_no_report(Database database) {
        refuses(
                "shared.file.type",
                () -> play(database, forum, acts -> {
                    acts.register().isEnteredByFocalPoint();
                    acts.reporting()
                            .report(here, 1, PROGRESS, new ReportProgress.Enclosure("pv.txt", new byte[] {'p'}), 0);
                }));
        play(
                database,
                forum,
                acts -> assertThat(acts.register().promised().reportCount()).isZero());
    }

    @Test
    void what_a_report_names_was_handed_in_for_it_by_the_same_person() {
        play(forum, acts -> {
            acts.register().isEnteredByFocalPoint();
            var evidence = acts.attaching().attach(here, 1, minutes.name(), minutes.content());
            acts.register().isEnteredByFocalPoint();
            refuses("commitment.file.notFound", () -> acts.reporting().report(here, 1, naming(evidence), null, null));

            acts.attaching().attach(here, 1, minutes.name(), minutes.content());
            acts.reporting().report(here, 1, naming(evidence), null, null);

            assertThat(acts.on().trail())
                    .extracting(Happened::action)
                    .containsExactly("AttachEvidence", "AttachEvidence", "ReportProgress");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "FOCAL_POINT", "EVALUATOR", "SECRETARIAT", "MODERATOR", "CONSULAR_OFFICER"})
    void others_do_not_decide_on_reports(Role other) {
        play(forum, acts -> {
            var all = List.<ThrowingCallable>of(
                    () -> acts.readingSubmitted().page(here, FIRST),
                    () -> acts.publishing().publish(here, 1, 1),
                    () -> acts.sendingBack().sendBack(here, 1, 1, "Quels guichets ?"));
            all.forEach(act -> refuses("identity.notSignedIn", act));
            acts.on().isEnteredBy(other);
            all.forEach(act -> refuses("identity.forbidden", act));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR", "FOCAL_POINT", "SECRETARIAT", "EVALUATOR", "PARTICIPANT"})
    void validators_alone_confirm_and_for_no_institution_but_their_own(Role other) {
        play(forum, acts -> {
            refuses("identity.notSignedIn", () -> acts.confirming().confirm(here, 1, 1));
            acts.on().isEnteredBy(other);
            refuses("identity.forbidden", () -> acts.confirming().confirm(here, 1, 1));
            acts.on().isEnteredBy(Role.VALIDATOR);
            refuses("identity.forbidden", () -> acts.confirming().confirm(here, 1, 1));
            refuses("identity.forbidden", () -> acts.sendingBack().sendBack(here, 1, 1, "Quels guichets ?"));
            assertThat(acts.readingSubmitted().page(here, FIRST).total()).isZero();
            assertThat(acts.on().trail()).isEmpty();
        });
    }

    @Test
    void where_somebody_confirms_for_the_institution_nothing_is_published_before() {
        play(forum, acts -> {
            acts.register().isEnteredByFocalPoint();
            acts.reporting().report(here, 1, PROGRESS, null, null);
            acts.reporting().report(here, 1, PROGRESS, null, null);
        });
        play(forum, acts -> {
            var validator = acts.on()
                    .isEnteredBy(
                            Role.VALIDATOR, Bounds.to(acts.register().ministry().id()));
            var confirming = acts.confirming();
            var sendingBack = acts.sendingBack();
            assertThat(acts.readingSubmitted().page(here, FIRST).total()).isEqualTo(2);
            assertThat(acts.reading().get(here, 1).unpublished()).hasSize(2);
            var organiser = acts.on().isEnteredBy(Role.ORGANISER);
            refuses("commitment.report.unconfirmed", () -> acts.publishing().publish(here, 1, 1));

            var report = confirming.confirm(here, 1, 1);
            refuses("commitment.report.confirmed", () -> confirming.confirm(here, 1, 1));
            acts.publishing().publish(here, 1, 1);
            refuses("commitment.report.decided", () -> confirming.confirm(here, 1, 1));
            sendingBack.sendBack(here, 1, 2, "Quels guichets ?");

            assertThat(report.confirmedAt()).contains(NOON);
            assertThat(acts.on().trail())
                    .extracting(Happened::action, Happened::actor)
                    .containsExactly(
                            tuple("ConfirmProgress", validator),
                            tuple("PublishProgress", organiser),
                            tuple("SendProgressBack", validator));
        });
    }

    @Test
    void validators_of_the_institution_are_written_to_once_for_each_report() {
        play(forum, acts -> {
            var entities = acts.register().entities();
            var validator = acts.on()
                    .isEnteredBy(
                            Role.VALIDATOR, Bounds.to(acts.register().ministry().id()));
            var email = new People(entities).get(validator).email().value();
            acts.register().isEnteredByFocalPoint();
            acts.reporting().report(here, 1, PROGRESS, null, null);
            entities.flush();

            assertThat(new Mails(entities).page(email, FIRST).items())
                    .singleElement()
                    .satisfies(letter -> {
                        assertThat(letter.kind()).isEqualTo("commitment.toConfirm");
                        assertThat(letter.forumId()).contains(forum.id());
                        assertThat(letter.body())
                                .contains(
                                        acts.register().ministry().name().in(Locale.FRENCH),
                                        "/fr/office/forums/" + here + "/progress/1/1",
                                        forum.name().in(Locale.FRENCH),
                                        forum.convener().in(Locale.FRENCH));
                    });
            refuses("commitment.reportedMeanwhile", () -> acts.reporting().report(here, 1, PROGRESS, null, 0));
            acts.reporting().report(here, 1, PROGRESS, null, 1);
            entities.flush();
            assertThat(new Mails(entities).page(email, FIRST).total()).isEqualTo(2);
        });
    }

    @Test
    void a_focal_point_reads_on_what_they_report() {
        play(forum, acts -> {
            refuses("identity.notSignedIn", () -> acts.readingOwn().page(here, FIRST));
            acts.on().isEnteredBy(Role.ORGANISER);
            refuses("identity.forbidden", () -> acts.readingOwn().page(here, FIRST));
            acts.on().isEnteredBy(Role.FOCAL_POINT);
            assertThat(acts.readingOwn().page(here, FIRST).total()).isZero();
            acts.register().isEnteredByFocalPoint();
            assertThat(acts.readingOwn().page(here, FIRST).items())
                    .extracting(CommitmentSummary::number)
                    .containsExactly(1);
        });
    }

    @Test
    void nobody_confirms_what_they_wrote() {
        play(forum, acts -> {
            var both = acts.register().isEnteredByFocalPoint();
            new Mandates(acts.register().entities())
                    .give(
                            both,
                            Role.VALIDATOR,
                            forum.id(),
                            Bounds.to(acts.register().ministry().id()),
                            Tenure.OPEN,
                            NOON);
            acts.register().entities().flush();
            acts.reporting().report(here, 1, PROGRESS, null, null);
            refuses("commitment.report.own", () -> acts.confirming().confirm(here, 1, 1));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR"})
    void a_report_is_decided_once(Role secretary) {
        play(forum, acts -> {
            acts.register().isEnteredByFocalPoint();
            acts.reporting().report(here, 1, PROGRESS, null, null);
            acts.reporting().report(here, 1, PROGRESS, null, null);
        });
        play(forum, acts -> {
            var person = acts.on().isEnteredBy(secretary);
            assertThat(acts.readingSubmitted().page(here, FIRST).total()).isEqualTo(2);

            var published = acts.publishing().publish(here, 1, 1);
            var sentBack = acts.sendingBack().sendBack(here, 1, 2, "Quels guichets ?");

            assertThat(sentBack.state()).isEqualTo(ReportState.SENT_BACK);
            assertThat(acts.register().promised().status()).isEqualTo(Status.UNDER_WAY);
            refuses("commitment.report.decided", () -> acts.publishing().publish(here, 1, 2));
            refuses("commitment.report.decided", () -> acts.sendingBack().sendBack(here, 1, 1, "Quels guichets ?"));
            assertThat(acts.on().trail())
                    .containsExactly(
                            new Happened(person, "PublishProgress", forum.id(), published.id()),
                            new Happened(person, "SendProgressBack", forum.id(), sentBack.id()));
        });
    }

    private static Progress naming(Progress.Evidence evidence) {
        return new Progress(
                PROGRESS.status(), PROGRESS.percentage(), PROGRESS.narrative(), null, null, null, null, evidence);
    }
}
