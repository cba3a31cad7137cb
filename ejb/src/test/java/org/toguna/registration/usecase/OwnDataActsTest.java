package org.toguna.registration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.clock.domain.RealClock;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.AReception;
import org.toguna.identity.usecase.Fired;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Refusal;

/** Who reads what is kept of a person, shows their name and erases it. */
class OwnDataActsTest {
    private static final String NOBODY = "personne@example.org";

    private final Forum forum = AForum.closed();
    private final Fired<ParticipantForgotten> forgotten = new Fired<>();
    private EntityManager entities;
    private AStage on;

    @Test
    void nobody_does_without_signing_in() {
        play(() -> List.<ThrowingCallable>of(
                        () -> reading().read(),
                        () -> new ShowName(on.stage(), registrations()).show(forum.slug(), false),
                        () -> erasingOneself().erase(),
                        () -> erasing().erase(NOBODY))
                .forEach(act -> refuses("identity.notSignedIn", act)));
    }

    @Test
    void somebody_reads_their_registrations_and_the_roles_they_were_named_to() {
        play(() -> {
            var person = on.isEnteredBy(Role.RAPPORTEUR, Role.PARTICIPANT);

            var kept = reading().read();
            assertThat(kept.email()).isEqualTo(people().get(person).email().value());
            assertThat(kept.registrations())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.slug()).isEqualTo(forum.slug()));
            assertThat(kept.roles()).containsExactly(new HeldRole(Role.RAPPORTEUR, forum.slug(), forum.name()));
        });
    }

    @Test
    void a_participant_withdraws_their_name_and_the_trail_does_not_say_who() {
        play(() -> {
            var registration = registrationOf(on.isEnteredBy());
            var showing = new ShowName(on.stage(), registrations());
            refuses("registration.unconfirmed", () -> showing.show(forum.slug(), false));
            registration.confirm(NOON);
            showing.show(forum.slug(), false);

            assertThat(registration.shownName()).isEmpty();
            assertThat(on.trail()).containsExactly(new Happened(null, "ShowName", forum.id(), null));
        });
    }

    @Test
    void whoever_is_registered_nowhere_has_no_name_to_show() {
        var elsewhere = AForum.closed();
        play(() -> {
            entities.persist(elsewhere);
            on.isEnteredBy();
            refuses(
                    "registration.notFound",
                    () -> new ShowName(on.stage(), registrations()).show(elsewhere.slug(), true));
        });
    }

    @Test
    void somebody_is_erased_at_their_own_wish_once_they_left_their_roles() {
        play(() -> {
            var person = on.isEnteredBy(Role.RAPPORTEUR);
            refuses("registration.erase.staff", () -> erasingOneself().erase());
            assertThat(people().get(person).isErased()).isFalse();

            new Mandates(entities).end(person, Role.RAPPORTEUR, forum.id(), null, NOON);
            erasingOneself().erase();
            assertThat(people().get(person).isErased()).isTrue();
            assertThat(registrationOf(person).particulars().name()).isEmpty();
            assertThat(forgotten.events())
                    .containsExactly(new ParticipantForgotten(
                            forum.id(),
                            ARegistration.particulars(Category.DIASPORA, "FR").name()));
        });
    }

    @Test
    void an_administrator_erases_whoever_asks_by_letter() {
        play(() -> {
            var asking = people().get(
                            ARegistration.in(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, "FR"))
                                    .personId());
            on.isRunBy(Role.ADMINISTRATOR);
            refuses("identity.person.notFound", () -> erasing().erase("nowhere"));
            refuses("identity.person.notFound", () -> erasing().erase(NOBODY));
            erasing().erase(asking.email().value());

            assertThat(asking.isErased()).isTrue();
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
    void nobody_else_erases_others(Role other) {
        play(() -> {
            on.isEnteredBy(other);
            refuses("identity.forbidden", () -> erasing().erase(NOBODY));
        });
    }

    private Registration registrationOf(UUID person) {
        return registrations().find(forum.id(), person).orElseThrow();
    }

    private ReadOwnData reading() {
        return new ReadOwnData(on.admission(), people(), registrations(), new Forums(entities), heldRoles());
    }

    private EraseOwnData erasingOneself() {
        return new EraseOwnData(on.admission(), erasure());
    }

    private EraseParticipant erasing() {
        return new EraseParticipant(on.admission(), people(), erasure());
    }

    private Erasure erasure() {
        return new Erasure(heldRoles(), registrations(), new AReception(entities).erasing, new RealClock(), forgotten);
    }

    private HeldRoles heldRoles() {
        return new HeldRoles(new Mandates(entities), new Forums(entities));
    }

    private Registrations registrations() {
        return new Registrations(entities);
    }

    private People people() {
        return new People(entities);
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
