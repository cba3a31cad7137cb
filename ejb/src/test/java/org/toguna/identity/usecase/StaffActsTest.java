package org.toguna.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.RoleGiven;
import org.toguna.identity.domain.RoleTakenBack;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.domain.Mails;
import org.toguna.shared.Page;
import org.toguna.shared.Refusal;

/** Who names staff in a forum and in the installation, and takes their roles back. */
class StaffActsTest {
    private final Forum forum = AForum.closed();
    private final String email = forum.slug() + "@example.org";
    private final UUID any = UUID.randomUUID();
    private final Fired<RoleGiven> given = new Fired<>();
    private final Fired<RoleTakenBack> takenBack = new Fired<>();
    private EntityManager entities;
    private AStage on;

    @ParameterizedTest
    @EnumSource(names = {"RAPPORTEUR", "FOCAL_POINT", "EVALUATOR", "PARTICIPANT"})
    void organisers_and_administrators_alone_name_in_a_forum(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> name(Role.RAPPORTEUR),
                    () -> takingBack().takeBack(any, Role.RAPPORTEUR, forum.letterhead()),
                    () -> reading().of(forum.id()),
                    () -> reading().holder(any, Role.RAPPORTEUR, forum.id()));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            on.isRunBy(Role.ORGANISER);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR", "FOCAL_POINT", "EVALUATOR", "PARTICIPANT"})
    void administrators_alone_name_in_the_installation(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> nameInInstallation(Role.ADMINISTRATOR),
                    () -> takingBackInInstallation().takeBack(any, Role.ORGANISER),
                    () -> readingInInstallation().list(),
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
            assertThatThrownBy(() -> naming().name(email, "Awa", "fr", Role.ADMINISTRATOR, Letterhead.INSTALLATION))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> takingBack().takeBack(any, Role.ADMINISTRATOR, Letterhead.INSTALLATION))
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
                    () -> naming().name("nowhere", " ", "fr", Role.RAPPORTEUR, forum.letterhead()));
            var person = name(Role.RAPPORTEUR);

            assertThat(reading().of(forum.id())).extracting(Holder::person).contains(person);
            assertThat(reading().holder(person, Role.RAPPORTEUR, forum.id()).name())
                    .isEqualTo("Awa Nommée");
            assertThat(given.events()).hasSize(1);
            takingBack().takeBack(person, Role.RAPPORTEUR, forum.letterhead());
            assertThat(takenBack.events()).containsExactly(new RoleTakenBack(person, Role.RAPPORTEUR, forum.id()));
            assertThat(on.trail())
                    .containsExactly(
                            new Happened(by, "NameStaff", forum.id(), person),
                            new Happened(by, "TakeBackRole", forum.id(), person));
            assertThat(letters()).isEqualTo(2);
            refuses("identity.role.notFound", () -> reading().holder(person, Role.RAPPORTEUR, forum.id()));
            refuses("identity.role.notFound", () -> takingBack().takeBack(person, Role.RAPPORTEUR, forum.letterhead()));
        });
    }

    @Test
    void nobody_is_judge_and_party() {
        play(() -> {
            on.isEnteredBy(Role.ORGANISER);
            name(Role.EVALUATOR);
            refuses("identity.role.judgeAndParty", () -> name(Role.ORGANISER));
        });
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
    @EnumSource(names = {"RAPPORTEUR", "FOCAL_POINT", "EVALUATOR"})
    void whoever_leaves_their_role_needs_nobody_and_gets_no_letter(Role role) {
        play(() -> {
            refuses("identity.notSignedIn", () -> leaving().leave(role, forum.letterhead()));
            var person = on.isEnteredBy(role);
            leaving().leave(role, forum.letterhead());

            assertThat(new Grants(entities).of(person)).isEmpty();
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
        return naming().name(email, "Awa Nommée", "fr", role, forum.letterhead());
    }

    private UUID nameInInstallation(Role role) {
        return new NameInstallationStaff(on.admission(), appointment()).name(email, "Awa Nommée", "fr", role);
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
        return new ReadStaff(on.admission(), new Grants(entities));
    }

    private ReadInstallationStaff readingInInstallation() {
        return new ReadInstallationStaff(on.admission(), new Grants(entities));
    }

    private Appointment appointment() {
        var installation = new AnInstallation(entities, () -> NOON);
        return new Appointment(
                new ReachableAddress(installation.mailServer()),
                new People(entities),
                new Grants(entities),
                installation.clock(),
                installation.outbox(),
                given);
    }

    private Discharge discharge() {
        return new Discharge(
                new People(entities),
                new Grants(entities),
                new AnInstallation(entities, () -> NOON).outbox(),
                takenBack);
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
