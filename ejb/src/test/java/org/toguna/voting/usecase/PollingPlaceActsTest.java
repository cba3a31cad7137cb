package org.toguna.voting.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.voting.usecase.AVotingOffice.play;
import static org.toguna.voting.usecase.AVotingOffice.refuses;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.voting.domain.AVerifiableVote;
import org.toguna.voting.domain.CountState;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PlaceKind;
import org.toguna.voting.domain.Teller;

/** Who may do what with polling places and with those who vote there, and what each act refuses first. */
class PollingPlaceActsTest {
    private static final byte[] MINUTES = "%PDF-1.7 procès-verbal".getBytes(UTF_8);
    private static final Counts ONE = new Counts(1, List.of(new Counts.QuestionCounts(0, 0, List.of(1, 0))));

    private final Forum forum = AForum.openFor(Activity.VOTE);
    private final String slug = forum.slug();
    private final UUID any = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_alone_open_places_and_mark(Role other) {
        play(forum, office -> {
            var plan = plan("Lyon", "awa@example.org");
            var acts = List.<ThrowingCallable>of(
                    () -> office.opening().open(slug, any, plan),
                    () -> office.changingPlace().change(slug, any, any, plan),
                    () -> office.withdrawingPlace().withdraw(slug, any, any),
                    () -> office.places().overview(slug, any),
                    () -> office.places().progress(slug, any, any),
                    () -> office.marking().mark(slug, any, "awa@example.org"),
                    () -> office.unmarking().unmark(slug, any, "awa@example.org"));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            office.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(office.trail()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"FOCAL_POINT", "EVALUATOR", "SECRETARIAT", "MODERATOR", "VALIDATOR"})
    void nobody_counts_who_can_be_no_teller(Role other) {
        play(forum, office -> {
            var acts = List.<ThrowingCallable>of(
                    () -> office.filing().file(slug, any, any, MINUTES),
                    () -> office.entering().enter(slug, any, any, ONE),
                    () -> office.sheets().read(slug, any, any));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            office.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(office.trail()).isEmpty();
        });
    }

    @Test
    void a_place_is_opened_corrected_and_withdrawn() {
        play(forum, office -> {
            var association = office.isEnteredByAssociation();
            var box = ready(office, association);
            var organiser = office.isEnteredBy(Role.ORGANISER);
            var teller = office.emailOf(association);
            refuses(
                    "voting.place.noAssociation",
                    () -> office.opening().open(slug, box, plan("Lyon", office.emailOf(organiser))));
            var place = office.opening().open(slug, box, plan("Lyon", teller));
            refuses("voting.place.doubled", () -> office.opening().open(slug, box, plan("LYON", teller)));
            office.changingPlace().change(slug, box, place, plan("Lille", teller));
            assertThat(office.places().progress(slug, box, place).place().name())
                    .isEqualTo("Lille");
            office.withdrawingPlace().withdraw(slug, box, place);

            assertThat(office.places().overview(slug, box).places()).isEmpty();
            assertThat(office.trail())
                    .containsExactly(
                            new Happened(organiser, "OpenPollingPlace", forum.id(), place),
                            new Happened(organiser, "ChangePollingPlace", forum.id(), place),
                            new Happened(organiser, "WithdrawPollingPlace", forum.id(), place));
        });
    }

    @Test
    void a_mark_is_set_and_taken_back_and_the_trail_does_not_say_whose() {
        play(forum, office -> {
            var elector = office.isEnteredByElector();
            var box = ready(office, elector);
            var organiser = office.isEnteredBy(Role.ORGANISER);
            var email = office.emailOf(elector);
            refuses("voting.box.stranger", () -> office.marking().mark(slug, box, "nobody@example.org"));
            office.marking().mark(slug, box, email);
            office.marking().mark(slug, box, email);
            assertThat(office.places().overview(slug, box).marked()).isEqualTo(1);
            office.unmarking().unmark(slug, box, email);
            office.closing().now(slug, box);

            refuses("voting.box.marksFixed", () -> office.unmarking().unmark(slug, box, email));
            assertThat(office.trail())
                    .containsExactly(
                            new Happened(organiser, "MarkPaperVoter", forum.id(), box),
                            new Happened(organiser, "UnmarkPaperVoter", forum.id(), box),
                            new Happened(organiser, "CloseVerifiableVote", forum.id(), box));
        });
    }

    @Test
    void two_file_the_minutes_and_count_and_anybody_reads_once_they_agree() {
        play(forum, office -> {
            var asNobody = office.minutes();
            var elector = office.isEnteredByElector();
            var association = office.isEnteredByAssociation();
            var entering = office.entering();
            var sheets = office.sheets();
            var box = ready(office, elector);
            var organiser = office.isEnteredBy(Role.ORGANISER);
            var place = office.opening().open(slug, box, plan("Lyon", office.emailOf(association)));
            office.marking().mark(slug, box, office.emailOf(elector));
            refuses("voting.box.notClosed", () -> office.filing().file(slug, box, place, MINUTES));
            office.closing().now(slug, box);
            office.filing().file(slug, box, place, MINUTES);
            office.entering().enter(slug, box, place, ONE);
            assertThat(office.sheets().read(slug, box, place).teller()).isEqualTo(Teller.OFFICE);
            assertThat(sheets.read(slug, box, place).other()).isEmpty();
            refuses("voting.place.minutes.notFound", () -> asNobody.read(slug, box, place));
            assertThat(office.minutes().read(slug, box, place).content()).isEqualTo(MINUTES);
            office.store();
            entering.enter(slug, box, place, ONE);

            assertThat(office.places().progress(slug, box, place).state()).isEqualTo(CountState.AGREED);
            assertThat(asNobody.read(slug, box, place).content()).isEqualTo(MINUTES);
            assertThat(office.trail())
                    .endsWith(
                            new Happened(organiser, "FilePlaceMinutes", forum.id(), place),
                            new Happened(organiser, "EnterPlaceCount", forum.id(), place),
                            new Happened(association, "EnterPlaceCount", forum.id(), place));
            assertThat(office.consequences())
                    .containsExactly(new Happened(association, "AgreePlaceCount", forum.id(), place));
            refuses("voting.place.agreed", () -> office.entering().enter(slug, box, place, ONE));
        });
    }

    @Test
    void a_consular_officer_counts_in_their_countries_alone() {
        play(forum, office -> {
            var elector = office.isEnteredByElector();
            var association = office.isEnteredByAssociation();
            var box = ready(office, elector);
            office.isEnteredBy(Role.ORGANISER);
            var place = office.opening().open(slug, box, plan("Lyon", office.emailOf(association)));
            office.marking().mark(slug, box, office.emailOf(elector));
            office.closing().now(slug, box);

            office.isEnteredByConsularOfficerOf("CI GA");
            assertThat(office.placesToCount().list(slug, box)).isEmpty();
            refuses("voting.place.notTeller", () -> office.sheets().read(slug, box, place));
            refuses("voting.place.notTeller", () -> office.filing().file(slug, box, place, MINUTES));
            refuses("voting.place.notTeller", () -> office.entering().enter(slug, box, place, ONE));

            office.isEnteredByConsularOfficerOf("BE FR");
            assertThat(office.placesToCount().list(slug, box)).hasSize(1);
            office.filing().file(slug, box, place, MINUTES);
            office.entering().enter(slug, box, place, ONE);
            assertThat(office.sheets().read(slug, box, place).teller()).isEqualTo(Teller.OFFICE);
            refuses("identity.forbidden", () -> office.places().overview(slug, box));
        });
    }

    @Test
    void whoever_is_neither_of_the_two_has_nothing_to_count() {
        play(forum, office -> {
            var asNobody = office.placesToCount();
            var association = office.isEnteredByAssociation();
            var box = ready(office, association);
            var asTeller = office.placesToCount();
            office.isEnteredBy(Role.ORGANISER);
            var place = office.opening().open(slug, box, plan("Lyon", office.emailOf(association)));
            office.closing().now(slug, box);
            office.isEnteredByAssociation();

            assertThat(asTeller.list(slug, box)).hasSize(1);
            assertThat(asNobody.list(slug, box)).isEmpty();
            assertThat(office.placesToCount().list(slug, box)).isEmpty();
            refuses("voting.place.notTeller", () -> office.sheets().read(slug, box, place));
            refuses("voting.place.notTeller", () -> office.filing().file(slug, box, place, MINUTES));
            refuses("voting.place.notTeller", () -> office.entering().enter(slug, box, place, ONE));
        });
    }

    private UUID ready(AVotingOffice office, UUID voter) {
        return AVerifiableVote.readyIn(
                        office.entities, forum, AVerifiableVote.approvalIn(office.entities, forum), List.of(voter))
                .id();
    }

    private static PlacePlan plan(String name, String teller) {
        return new PlacePlan(PlaceKind.PAPER, name, "FR", teller);
    }
}
