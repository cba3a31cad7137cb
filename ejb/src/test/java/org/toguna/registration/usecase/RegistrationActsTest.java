package org.toguna.registration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.AReception;
import org.toguna.identity.usecase.Browser;
import org.toguna.identity.usecase.Fired;
import org.toguna.identity.usecase.ReachableAddress;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Applicants;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.registration.domain.Status;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** Who registers, confirms that, and admits or turns down. */
class RegistrationActsTest {
    private static final Particulars DIASPORA = ARegistration.particulars(Category.DIASPORA, "FR");
    private static final Browser HERE = AReception.browserAt("198.51.100.7");
    private static final Page.Wanted FIRST = new Page.Wanted(1, 20);

    private final Forum forum = AForum.openFor(Activity.REGISTRATION);
    private final String email = forum.slug() + "@example.org";
    private final Fired<Happened> confirmed = new Fired<>();
    private EntityManager entities;
    private AStage on;
    private AReception reception;

    @Test
    void anybody_registers_while_the_window_is_open_and_the_trail_does_not_say_who() {
        play(() -> {
            registering().register(forum.slug(), email, DIASPORA, HERE);

            var registration = registered();
            assertThat(registration.status()).isEqualTo(Status.UNCONFIRMED);
            assertThat(on.trail())
                    .containsExactly(new Happened(null, "RegisterParticipant", forum.id(), registration.id()));
            refuses("identity.email.malformed", () -> registering().register(forum.slug(), "nowhere", DIASPORA, HERE));
        });
        var closed = AForum.closed();
        play(
                closed,
                () -> refuses(
                        "forum.windowClosed", () -> registering().register(closed.slug(), "nowhere", DIASPORA, HERE)));
    }

    @Test
    void whoever_reads_the_letter_confirms_once_and_the_trail_says_who() {
        play(() -> {
            var asking = asking();
            refuses("identity.code.wrong", () -> confirming().confirm(forum.slug(), email, "00000000", asking));
            var entered = confirming().confirm(forum.slug(), email, reception.code(email), asking);

            var registration = registered();
            assertThat(entered.token()).isNotBlank();
            assertThat(registration.status()).isEqualTo(Status.REQUESTED);
            assertThat(confirmed.events())
                    .containsExactly(new Happened(
                            registration.personId(), "ConfirmRegistration", forum.id(), registration.id()));
            var again = asking();
            refuses(
                    "registration.already",
                    () -> confirming().confirm(forum.slug(), email, reception.code(email), again));
            refuses("identity.link.gone", () -> confirming().confirmByLink(forum.slug(), "x", Optional.empty(), HERE));
            assertThat(confirming().declared(forum.slug(), "x")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "PARTICIPANT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_and_the_secretariat_alone_decide_and_read_who_registered(Role other) {
        play(() -> {
            var id = UUID.randomUUID();
            var acts = List.<ThrowingCallable>of(
                    () -> accrediting().accredit(forum.slug(), List.of(id)),
                    () -> refusing().refuse(forum.slug(), id, "Pièce manquante."),
                    () -> reading().page(forum.slug(), Applicants.matching("", "", "", ""), FIRST));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            on.isRunBy(Role.ADMINISTRATOR);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "SECRETARIAT"})
    void the_office_admits_each_once_and_they_are_told(Role role) {
        play(() -> {
            var requested = ARegistration.requestedIn(entities, forum.id(), DIASPORA);
            var unconfirmed = ARegistration.in(entities, forum.id(), DIASPORA);
            var organiser = on.isEnteredBy(role);
            refuses("registration.unconfirmed", () -> accrediting().accredit(forum.slug(), List.of(unconfirmed.id())));
            refuses("registration.notFound", () -> accrediting().accredit(forum.slug(), List.of(UUID.randomUUID())));

            assertThat(accrediting().accredit(forum.slug(), List.of(requested.id())))
                    .isEqualTo(1);
            assertThat(accrediting().accredit(forum.slug(), List.of(requested.id())))
                    .isZero();
            assertThat(requested.decidedAt()).contains(NOON);
            assertThat(participates(requested)).isTrue();
            assertThat(lettersTo(requested)).hasSize(1);
            assertThat(on.trail())
                    .containsExactly(new Happened(organiser, "AccreditParticipant", forum.id(), requested.id()));
            assertThat(reading()
                            .page(forum.slug(), Applicants.matching("ACCREDITED", "", "", ""), FIRST)
                            .total())
                    .isEqualTo(1);
        });
    }

    @Test
    void an_organiser_turns_down_with_a_reason_and_takes_the_role_back() {
        play(() -> {
            var requested = ARegistration.requestedIn(entities, forum.id(), DIASPORA);
            var organiser = on.isEnteredBy(Role.ORGANISER);
            accrediting().accredit(forum.slug(), List.of(requested.id()));
            refuses("registration.reason.missing", () -> refusing().refuse(forum.slug(), requested.id(), " "));

            refusing().refuse(forum.slug(), requested.id(), "Pièce manquante.");
            refusing().refuse(forum.slug(), requested.id(), "Pièce manquante.");
            assertThat(requested.refusalReason()).contains("Pièce manquante.");
            assertThat(participates(requested)).isFalse();
            assertThat(lettersTo(requested)).hasSize(2);
            assertThat(on.trail())
                    .endsWith(new Happened(organiser, "RefuseParticipant", forum.id(), requested.id()))
                    .hasSize(2);
        });
    }

    @Test
    void anybody_reads_how_many_take_part() {
        play(() -> {
            ARegistration.accreditedIn(entities, forum.id(), DIASPORA);

            assertThat(new ReadParticipation(on.stage(), registrations())
                            .of(forum.slug())
                            .tooFew())
                    .isTrue();
        });
    }

    /** In a browser that registers, to which the letter has come. */
    private Browser asking() {
        var token = registering().register(forum.slug(), email, DIASPORA, HERE);
        reception.writeLetters();
        return new Browser(Optional.of(token), HERE.network());
    }

    private Registration registered() {
        return entities.createQuery(
                        "SELECT r FROM Registration r, Person p WHERE p.id = r.personId AND p.email = :email",
                        Registration.class)
                .setParameter("email", new EmailAddress(email))
                .getSingleResult();
    }

    private boolean participates(Registration registration) {
        return mandates().held(registration.personId(), List.of(Role.PARTICIPANT), forum.id(), NOON);
    }

    private List<String> lettersTo(Registration registration) {
        return reception.lettersTo(people().get(registration.personId()).email().value());
    }

    private RegisterParticipant registering() {
        var reachable = new ReachableAddress(new AnInstallation(entities, () -> NOON).mailServer());
        return new RegisterParticipant(on.stage(), reachable, people(), registrations(), reception.asking);
    }

    private ConfirmRegistration confirming() {
        return new ConfirmRegistration(
                on.stage(), people(), registrations(), reception.redeeming, reception.starting, letters(), confirmed);
    }

    private AccreditParticipant accrediting() {
        return new AccreditParticipant(on.stage(), registrations(), people(), mandates(), letters());
    }

    private RefuseParticipant refusing() {
        return new RefuseParticipant(on.stage(), registrations(), people(), mandates(), letters());
    }

    private ReadRegistrations reading() {
        return new ReadRegistrations(on.stage(), registrations());
    }

    private Letters letters() {
        return new Letters(new AnInstallation(entities, () -> NOON).outbox());
    }

    private Registrations registrations() {
        return new Registrations(entities);
    }

    private People people() {
        return new People(entities);
    }

    private Mandates mandates() {
        return new Mandates(entities);
    }

    private void play(Runnable acting) {
        play(forum, acting);
    }

    private void play(Forum where, Runnable acting) {
        Consumer<EntityManager> whole = opened -> {
            entities = opened;
            on = new AStage(opened, where);
            reception = new AReception(opened);
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
