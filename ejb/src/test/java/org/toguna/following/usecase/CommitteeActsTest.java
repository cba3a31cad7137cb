package org.toguna.following.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.TODAY;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.values.LocalizedText.french;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.files.domain.StoredFiles;
import org.toguna.following.domain.Committees;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;

/** Who keeps the follow-up committee and its meetings, and what each act refuses first. */
class CommitteeActsTest {
    private static final byte[] PDF = "%PDF-1.7 procès-verbal".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PNG =
            "\u0089PNG\r\n\u001a\n\0\0\0\0IEND\u00aeB`\u0082".getBytes(StandardCharsets.ISO_8859_1);

    private final Forum forum = AForum.closed();
    private final String slug = forum.slug();
    private final UUID any = UUID.randomUUID();
    private EntityManager entities;
    private AStage on;

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "FOCAL_POINT", "EVALUATOR", "MODERATOR", "VALIDATOR", "CONSULAR_OFFICER"})
    void others_do_not_keep_it(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> charging().charge(slug, french("Suivre les engagements.")),
                    () -> seating().seat(slug, french("Présidente"), french("Conseil")),
                    () -> unseating().unseat(slug, any),
                    () -> calling().call(slug, TODAY, "Lindara", french("Point d’étape")),
                    () -> deciding().decide(slug, any, french("Relancer."), null),
                    () -> filing().file(slug, any, french("La séance est levée.")),
                    () -> filing().file(slug, any, PDF));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
        });
    }

    @Test
    void the_secretariat_calls_it_and_files_its_minutes_and_decides_nothing() {
        play(() -> {
            on.isEnteredBy(Role.SECRETARIAT);
            var meeting = calling()
                    .call(slug, TODAY, "Lindara", french("Point d’étape"))
                    .id();
            filing().file(slug, meeting, french("La séance est levée."));
            filing().file(slug, meeting, PDF);

            List.<ThrowingCallable>of(
                            () -> charging().charge(slug, french("Suivre les engagements.")),
                            () -> seating().seat(slug, french("Présidente"), french("Conseil")),
                            () -> unseating().unseat(slug, any),
                            () -> deciding().decide(slug, meeting, french("Relancer."), null))
                    .forEach(act -> refuses("identity.forbidden", act));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR"})
    void organisers_and_rapporteurs_charge_it_and_fills_its_seats(Role secretary) {
        play(() -> {
            var person = on.isEnteredBy(secretary);
            charging().charge(slug, french("Suivre."));
            charging().charge(slug, french("Suivre les engagements."));
            var kept = seating().seat(slug, french("Présidente"), french("Conseil"));
            var left = seating().seat(slug, french("Secrétaire"), french("Conseil"));
            unseating().unseat(slug, left.id());

            var sheet = reading().read(slug);
            assertThat(sheet.mandate()).contains(french("Suivre les engagements."));
            assertThat(sheet.members()).containsExactly(kept);
            assertThat(on.trail())
                    .containsExactly(
                            new Happened(person, "ChargeCommittee", forum.id(), null),
                            new Happened(person, "ChargeCommittee", forum.id(), null),
                            new Happened(person, "SeatCommitteeMember", forum.id(), kept.id()),
                            new Happened(person, "SeatCommitteeMember", forum.id(), left.id()),
                            new Happened(person, "UnseatCommitteeMember", forum.id(), left.id()));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR"})
    void organisers_and_rapporteurs_call_it_and_write_down_what_it_decides(Role secretary) {
        play(() -> {
            promise();
            var person = on.isEnteredBy(secretary);
            var meeting = calling()
                    .call(slug, TODAY, "Lindara", french("Point d’étape"))
                    .id();
            deciding().decide(slug, meeting, french("Relancer le ministère."), 1);
            deciding().decide(slug, meeting, french("Se revoir en mars."), null);
            filing().file(slug, meeting, french("La séance est levée à midi."));
            filing().file(slug, meeting, PDF);
            entities.flush();

            assertThat(reading().meeting(slug, meeting).decisions()).hasSize(2);
            assertThat(reading().about(slug, 1))
                    .singleElement()
                    .satisfies(held -> assertThat(held.decisions())
                            .extracting(ReadCommittee.Taken::words)
                            .containsExactly(french("Relancer le ministère.")));
            assertThat(reading().minutes(slug, meeting).content()).isEqualTo(PDF);
            assertThat(on.trail())
                    .extracting(Happened::action)
                    .containsExactly(
                            "CallCommittee",
                            "RecordCommitteeDecision",
                            "RecordCommitteeDecision",
                            "FileMinutes",
                            "FileMinutes");
            assertThat(on.trail())
                    .allSatisfy(told ->
                            assertThat(told).isEqualTo(new Happened(person, told.action(), forum.id(), meeting)));
        });
    }

    @Test
    void anybody_reads_of_a_committee_that_there_is_none() {
        play(() -> {
            assertThat(reading().read(slug)).isEqualTo(new ReadCommittee.Sheet(Optional.empty(), List.of(), List.of()));
            refuses("following.meeting.notFound", () -> reading().meeting(slug, any));
            refuses("following.meeting.notFound", () -> reading().minutes(slug, any));
            refuses("commitment.commitment.notFound", () -> reading().about(slug, 1));
        });
    }

    @Test
    void each_act_says_what_is_wrong_and_an_archive_says_so_first() {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            var meeting = calling()
                    .call(slug, TODAY, "Lindara", french("Point d’étape"))
                    .id();
            refuses("shared.missing", () -> charging().charge(slug, LocalizedText.NONE));
            refuses("shared.missing", () -> seating().seat(slug, LocalizedText.NONE, french("Conseil")));
            refuses("following.member.notFound", () -> unseating().unseat(slug, any));
            refuses("shared.missing", () -> calling().call(slug, null, "Lindara", french("Point d’étape")));
            refuses("following.meeting.notFound", () -> deciding().decide(slug, any, french("Relancer."), null));
            refuses("commitment.commitment.notFound", () -> deciding().decide(slug, meeting, french("Relancer."), 9));
            refuses("following.meeting.notFound", () -> filing().file(slug, any, french("La séance est levée.")));
            refuses("following.minutes.notPdf", () -> filing().file(slug, meeting, PNG));
            refuses("following.minutes.notFound", () -> reading().minutes(slug, meeting));

            forum.archive(Provenance.NONE, true);
            refuses("forum.archived", () -> charging().charge(slug, LocalizedText.NONE));
            refuses("forum.archived", () -> unseating().unseat(slug, any));
            refuses("forum.archived", () -> filing().file(slug, any, new byte[0]));
        });
    }

    private ChargeCommittee charging() {
        return new ChargeCommittee(on.stage(), committees());
    }

    private SeatCommitteeMember seating() {
        return new SeatCommitteeMember(on.stage(), committees());
    }

    private UnseatCommitteeMember unseating() {
        return new UnseatCommitteeMember(on.stage(), committees());
    }

    private CallCommittee calling() {
        return new CallCommittee(on.stage(), committees());
    }

    private RecordCommitteeDecision deciding() {
        return new RecordCommitteeDecision(on.stage(), new Commitments(entities), committees());
    }

    private FileMinutes filing() {
        return new FileMinutes(
                on.stage(), committees(), new StoredFiles(entities), new AnInstallation(entities, () -> NOON).clock());
    }

    private ReadCommittee reading() {
        return new ReadCommittee(on.stage(), new Commitments(entities), committees());
    }

    private Committees committees() {
        return new Committees(entities);
    }

    private void promise() {
        var ministry = ministry(forum.id());
        new Institutions(entities).add(ministry);
        new Commitments(entities).add(commitment(ministry, 1));
    }

    private void play(Runnable acting) {
        Database.H2.run(opened -> {
            entities = opened;
            on = new AStage(opened, forum);
            acting.run();
        });
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
