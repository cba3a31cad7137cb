package org.toguna.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.AppointmentKind;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.RoleGiven;
import org.toguna.identity.domain.Tenure;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.domain.Mails;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** Who names staff in a forum and in the installation, and ends their mandates. */
class StaffActsTest {
    private static final ActOfAppointment PUBLISHED = new ActOfAppointment(
            AppointmentKind.DECISION,
            "n° 12/CNF",
            LocalDate.ofInstant(NOON, ZoneOffset.UTC),
            "Juger sur pièces chaque engagement.",
            "Appel à candidatures, choix par un jury.");

    private final Forum forum = AForum.closed();
    private final String email = forum.slug() + "@example.org";
    private final Nominee nominee = new Nominee(email, "Awa Nommée", "fr");
    private final UUID any = UUID.randomUUID();
    private final Fired<RoleGiven> given = new Fired<>();
    private EntityManager entities;
    private AStage on;

    @ParameterizedTest
    @EnumSource(
            names = {
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "PARTICIPANT",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_and_administrators_alone_name_in_a_forum(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> name(Role.RAPPORTEUR),
                    () -> takingBack().takeBack(any, Role.RAPPORTEUR, null, forum.letterhead()),
                    () -> reading().of(forum.id()),
                    () -> reading().team(forum.id()),
                    () -> reading().holder(any, Role.RAPPORTEUR, null, forum.id()));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            on.isRunBy(Role.ORGANISER);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ORGANISER",
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "PARTICIPANT",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void administrators_alone_name_in_the_installation(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> nameInInstallation(Role.ADMINISTRATOR),
                    () -> takingBackInInstallation().takeBack(any, Role.ORGANISER),
                    () -> readingInInstallation().list(),
                    () -> readingInInstallation().team(),
                    () -> readingInInstallation().holder(any, Role.ORGANISER));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            on.isRunBy(Role.ORGANISER);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
        });
    }

    @Test
    void whoever_may_convene_names_nobody_in_the_installation_by_the_act_of_a_forum() {
        play(() -> {
            on.isRunBy(Role.ORGANISER);
            assertThatThrownBy(() -> naming().name(
                                    nominee, new Office(Role.ADMINISTRATOR), Tenure.OPEN, Letterhead.INSTALLATION))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> takingBack().takeBack(any, Role.ADMINISTRATOR, null, Letterhead.INSTALLATION))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> reading().of(null)).isInstanceOf(NullPointerException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "ADMINISTRATOR"})
    void a_role_in_a_forum_is_given_and_taken_back_and_each_is_told(Role namer) {
        play(() -> {
            var by = namer == Role.ADMINISTRATOR ? on.isRunBy(namer) : on.isEnteredBy(namer);
            refuses("identity.role.notGiven", () -> name(Role.ADMINISTRATOR));
            refuses(
                    "identity.email.malformed",
                    () -> naming().name(
                                    new Nominee("nowhere", " ", "fr"),
                                    new Office(Role.RAPPORTEUR),
                                    Tenure.OPEN,
                                    forum.letterhead()));
            var person = name(Role.RAPPORTEUR);

            assertThat(reading().of(forum.id())).extracting(Holder::person).contains(person);
            assertThat(reading()
                            .holder(person, Role.RAPPORTEUR, null, forum.id())
                            .name())
                    .isEqualTo("Awa Nommée");
            assertThat(given.events()).hasSize(1);
            takingBack().takeBack(person, Role.RAPPORTEUR, null, forum.letterhead());
            assertThat(reading().of(forum.id())).extracting(Holder::person).doesNotContain(person);
            assertThat(reading().team(forum.id()).past())
                    .extracting(Holder::person)
                    .containsExactly(person);
            assertThat(on.trail())
                    .containsExactly(
                            new Happened(by, "NameStaff", forum.id(), person),
                            new Happened(by, "TakeBackRole", forum.id(), person));
            assertThat(letters()).isEqualTo(2);
            refuses("identity.role.notFound", () -> reading().holder(person, Role.RAPPORTEUR, null, forum.id()));
            refuses(
                    "identity.role.notFound",
                    () -> takingBack().takeBack(person, Role.RAPPORTEUR, null, forum.letterhead()));
        });
    }

    @Test
    void whoever_is_named_for_some_days_may_until_the_last_is_over() {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            var today = LocalDate.ofInstant(NOON, forum.timeZone());
            var act = new ActOfAppointment(AppointmentKind.ORDER, "n° 2027-0042/PM-RM", today);
            var twoDays = new Tenure(null, today.plusDays(1), forum.timeZone(), true, act);
            var person = naming().name(nominee, new Office(Role.RAPPORTEUR), twoDays, forum.letterhead());

            assertThat(letter())
                    .contains(
                            "Rapporteur",
                            forum.name().in(Locale.FRENCH),
                            "intérimaire",
                            "Arrêté n° 2027-0042/PM-RM",
                            email,
                            "/fr/sign-in");
            var end = today.plusDays(2).atStartOfDay(forum.timeZone()).toInstant();
            on.passes(end.minusSeconds(1));
            assertThat(reading().of(forum.id())).extracting(Holder::person).contains(person);
            on.passes(end);
            assertThat(reading().of(forum.id())).extracting(Holder::person).doesNotContain(person);
            assertThat(reading().team(forum.id()).past())
                    .extracting(Holder::person)
                    .containsExactly(person);
            refuses(
                    "identity.role.notFound",
                    () -> takingBack().takeBack(person, Role.RAPPORTEUR, null, forum.letterhead()));
        });
    }

    @Test
    void days_and_acts_that_cannot_be_are_refused_together() {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            var today = LocalDate.ofInstant(NOON, forum.timeZone());
            var act = new ActOfAppointment(null, " ", today.plusDays(1));
            var never = new Tenure(today, today.minusDays(1), forum.timeZone(), false, act);
            assertThatThrownBy(() -> naming().name(nominee, new Office(Role.RAPPORTEUR), never, forum.letterhead()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(Problem::field, Problem::code)
                                    .containsExactly(
                                            tuple("until", "identity.mandate.endsBefore"),
                                            tuple("actKind", "shared.missing"),
                                            tuple("actReference", "shared.missing"),
                                            tuple("actDate", "identity.mandate.actToCome")));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR", "SECRETARIAT"})
    void nobody_is_judge_and_party(Role party) {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            appoint(nominee, PUBLISHED);
            refuses("identity.role.judgeAndParty", () -> name(party));
            var other = new Nominee("other." + email, "Issa Partie", "fr");
            naming().name(other, new Office(party), Tenure.OPEN, forum.letterhead());
            refuses("identity.role.judgeAndParty", () -> appoint(other, PUBLISHED));
        });
    }

    @Test
    void an_evaluator_is_appointed_by_a_published_act_alone() {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            refuses("identity.mandate.actMissing", () -> name(Role.EVALUATOR));
            var bare = new ActOfAppointment(PUBLISHED.kind(), PUBLISHED.reference(), PUBLISHED.date(), " ", null);
            assertThatThrownBy(() -> appoint(nominee, bare))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(Problem::field, Problem::code)
                                    .containsExactly(
                                            tuple("actTerms", "shared.missing"),
                                            tuple("actSelection", "shared.missing")));
            var evaluator = appoint(nominee, PUBLISHED);

            assertThat(reading()
                            .holder(evaluator, Role.EVALUATOR, null, forum.id())
                            .mandate()
                            .act())
                    .contains(PUBLISHED);
        });
    }

    private UUID appoint(Nominee evaluator, ActOfAppointment act) {
        var tenure = new Tenure(null, null, forum.timeZone(), false, act);
        return naming().name(evaluator, new Office(Role.EVALUATOR), tenure, forum.letterhead());
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATOR", "FOCAL_POINT"})
    void whoever_answers_for_an_institution_is_named_for_it_and_does_not_evaluate(Role party) {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            refuses("identity.mandate.institutionMissing", () -> name(party));
            appoint(nominee, PUBLISHED);
            var ministry = new OnBehalf(any, LocalizedText.french("Ministère"));
            refuses(
                    "identity.role.judgeAndParty",
                    () -> naming().name(nominee, new Office(party, ministry), Tenure.OPEN, forum.letterhead()));
        });
    }

    @Test
    void the_letter_tells_function_forum_institution_bounds_act_and_where_the_office_is() {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            var ministry = ARegister.ministry(forum.id());
            new Institutions(entities).add(ministry);
            var today = LocalDate.ofInstant(NOON, forum.timeZone());
            var act = new ActOfAppointment(AppointmentKind.DECREE, "n° 31-7", today);
            var place = new Office.Place("HILLS", LocalizedText.french("Les Collines"));
            naming().name(
                            nominee,
                            new Office(
                                    Role.FOCAL_POINT, new OnBehalf(ministry.id(), ministry.name()), null, null, place),
                            new Tenure(null, today.plusYears(1), forum.timeZone(), false, act),
                            forum.letterhead());

            assertThat(letter())
                    .contains(
                            "Point focal",
                            forum.name().in(Locale.FRENCH),
                            forum.convener().in(Locale.FRENCH),
                            ministry.name().in(Locale.FRENCH),
                            "Territoire\u00a0: Les Collines",
                            "Décret n° 31-7",
                            "Jusqu’au",
                            "/fr/sign-in?next=/fr/office");
        });
    }

    @Test
    void a_moderator_of_a_zone_reads_which_and_no_other_function_has_one() {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            var europe = new Office.Place("EUROPE", LocalizedText.french("L’Europe"));
            var moderator = new Office(Role.MODERATOR, null, null, europe, null);
            var person = naming().name(nominee, moderator, Tenure.OPEN, forum.letterhead());

            assertThat(letter()).contains("Modérateur", "Zone\u00a0: L’Europe");
            assertThat(reading()
                            .holder(person, Role.MODERATOR, null, forum.id())
                            .mandate()
                            .bounds())
                    .isEqualTo(Bounds.toZone("EUROPE"));
            refuses("identity.mandate.held", () -> name(Role.MODERATOR));
            refuses(
                    "identity.mandate.noZone",
                    () -> naming().name(
                                    nominee,
                                    new Office(Role.RAPPORTEUR, null, null, europe, null),
                                    Tenure.OPEN,
                                    forum.letterhead()));
        });
    }

    @Test
    void a_consular_officer_is_named_for_countries_and_reads_which() {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            refuses("shared.missing", () -> name(Role.CONSULAR_OFFICER));
            refuses("shared.missing", () -> nameFor(Role.CONSULAR_OFFICER, " "));
            refuses("identity.mandate.country.unknown", () -> nameFor(Role.CONSULAR_OFFICER, "FR ZZ"));
            refuses("identity.mandate.noJurisdiction", () -> nameFor(Role.SECRETARIAT, "FR"));
            var officer = nameFor(Role.CONSULAR_OFFICER, "lu; FR, be");

            assertThat(nameFor(Role.CONSULAR_OFFICER, "BE FR LU"))
                    .as("the same again")
                    .isEqualTo(officer);
            refuses("identity.mandate.held", () -> nameFor(Role.CONSULAR_OFFICER, "BE FR"));
            assertThat(reading()
                            .holder(officer, Role.CONSULAR_OFFICER, null, forum.id())
                            .mandate()
                            .jurisdiction())
                    .hasToString("Optional[BE FR LU]");
            assertThat(letter()).contains("Agent consulaire", "Belgique, France, Luxembourg", "next=/fr/office");
        });
    }

    private UUID nameFor(Role role, String countries) {
        return naming().name(
                        nominee, new Office(role, Jurisdiction.written(countries)), Tenure.OPEN, forum.letterhead());
    }

    @Test
    void a_role_in_the_installation_is_given_and_taken_back() {
        play(() -> {
            var by = on.isRunBy(Role.ADMINISTRATOR);
            refuses("identity.role.notGiven", () -> nameInInstallation(Role.RAPPORTEUR));
            var person = nameInInstallation(Role.ORGANISER);

            assertThat(readingInInstallation()
                            .holder(person, Role.ORGANISER)
                            .email()
                            .value())
                    .isEqualTo(email);
            assertThat(readingInInstallation().list()).isNotEmpty();
            takingBackInInstallation().takeBack(person, Role.ORGANISER);
            assertThat(on.trail())
                    .containsExactly(
                            new Happened(by, "NameStaff", null, person),
                            new Happened(by, "TakeBackRole", null, person));
            refuses("identity.role.notFound", () -> takingBackInInstallation().takeBack(person, Role.ORGANISER));
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void whoever_leaves_their_role_needs_nobody_and_gets_no_letter(Role role) {
        play(() -> {
            refuses("identity.notSignedIn", () -> leaving().leave(role, forum.letterhead()));
            var person = on.isEnteredBy(role);
            leaving().leave(role, forum.letterhead());

            assertThat(new Mandates(entities).of(person, NOON)).isEmpty();
            assertThat(on.trail()).containsExactly(new Happened(person, "TakeBackRole", forum.id(), person));
            assertThat(new Mails(entities)
                            .page(new People(entities).get(person).email().value(), new Page.Wanted(1, 20))
                            .total())
                    .isZero();
            refuses("identity.role.notFound", () -> leaving().leave(role, forum.letterhead()));
        });
    }

    @Test
    void the_last_organiser_stays_and_a_participant_leaves_no_role() {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER, Role.PARTICIPANT);
            refuses("identity.role.lastOrganiser", () -> leaving().leave(Role.ORGANISER, forum.letterhead()));
            refuses("identity.role.notFound", () -> leaving().leave(Role.PARTICIPANT, forum.letterhead()));
        });
    }

    private UUID name(Role role) {
        return naming().name(nominee, new Office(role), Tenure.OPEN, forum.letterhead());
    }

    private UUID nameInInstallation(Role role) {
        return new NameInstallationStaff(on.admission(), appointment()).name(nominee, role, Tenure.OPEN);
    }

    private String letter() {
        return new Mails(entities)
                .page(email, new Page.Wanted(1, 1))
                .items()
                .get(0)
                .body();
    }

    private long letters() {
        return new Mails(entities).page(email, new Page.Wanted(1, 20)).total();
    }

    private NameStaff naming() {
        return new NameStaff(on.admission(), appointment());
    }

    private TakeBackRole takingBack() {
        return new TakeBackRole(on.admission(), discharge());
    }

    private TakeBackInstallationRole takingBackInInstallation() {
        return new TakeBackInstallationRole(on.admission(), discharge());
    }

    private LeaveRole leaving() {
        return new LeaveRole(on.admission(), discharge());
    }

    private ReadStaff reading() {
        return new ReadStaff(on.admission(), new Mandates(entities));
    }

    private ReadInstallationStaff readingInInstallation() {
        return new ReadInstallationStaff(on.admission(), new Mandates(entities));
    }

    private Appointment appointment() {
        var installation = new AnInstallation(entities, () -> NOON);
        return new Appointment(
                new ReachableAddress(installation.mailServer()),
                new People(entities),
                new Mandates(entities),
                installation.clock(),
                new LetterOfAppointment(installation.outbox()),
                given);
    }

    private Discharge discharge() {
        return new Discharge(
                new People(entities), new Mandates(entities), new AnInstallation(entities, () -> NOON).outbox());
    }

    private void play(Runnable acting) {
        Consumer<EntityManager> whole = opened -> {
            entities = opened;
            on = new AStage(opened, forum);
            acting.run();
        };
        Database.H2.run(whole);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
