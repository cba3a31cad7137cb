package org.toguna.testimony.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.testimony.domain.APhotograph.png;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;
import org.toguna.forum.usecase.AStage;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.PersonForgotten;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.registration.domain.Registrations;
import org.toguna.registration.usecase.Residence;
import org.toguna.testimony.domain.Sighting;
import org.toguna.testimony.domain.Status;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** Who testifies of what was promised, who decides about it, and what each act refuses first. */
class TestimonyActsTest {
    private static final Page.Wanted ALL = new Page.Wanted(1, 20);
    private static final Sighting SEEN =
            new Sighting("Le forage donne de l’eau.", "fr", "Dossiré", LocalDate.of(2026, 2, 27), "Autre Nom", true);

    private final Forum forum = AForum.closed();
    private final String slug = forum.slug();
    private final UUID any = UUID.randomUUID();
    private EntityManager entities;
    private AStage on;
    private Stage nobody;

    @ParameterizedTest
    @EnumSource(
            names = {
                "ORGANISER",
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void participants_alone_testify(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> giving().give(slug, 1, SEEN, null), () -> attaching().attach(slug, any, png()));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(reading(on.stage()).mayTestify(slug)).isFalse();
            assertThat(on.trail()).isEmpty();
        });
    }

    @Test
    void a_participant_testifies_under_their_own_name_and_the_trail_does_not_say_who() {
        play(() -> {
            var author = on.isEnteredBy(Role.PARTICIPANT);
            assertThat(reading(on.stage()).mayTestify(slug)).isTrue();
            var given = giving().give(slug, 1, SEEN, null);
            attaching().attach(slug, given.id(), png());

            assertThat(given.authorId()).contains(author);
            assertThat(given.givenAt()).isEqualTo(NOON);
            assertThat(given.shownName()).contains("Awa Testeuse");
            assertThat(given.isIllustrated()).isTrue();
            assertThat(on.trail())
                    .containsExactly(
                            new Happened(null, "GiveTestimony", forum.id(), given.id()),
                            new Happened(null, "AttachPhotograph", forum.id(), given.id()));
        });
    }

    @Test
    void what_is_wrong_with_a_testimony_is_told_and_that_of_another_is_not_found() {
        play(() -> {
            var given = given(png());
            on.isEnteredBy(Role.PARTICIPANT);
            refuses("following.testimony.notFound", () -> attaching().attach(slug, given.id(), png()));
            refuses("commitment.commitment.notFound", () -> giving().give(slug, 9, SEEN, null));
            refuses("following.photograph.type", () -> giving().give(slug, 1, SEEN, new byte[9]));
            forum.archive(Provenance.NONE, true);
            refuses("forum.archived", () -> giving().give(slug, 9, SEEN, null));
            refuses("forum.archived", () -> attaching().attach(slug, given.id(), png()));
            assertThat(reading(on.stage()).mayTestify(slug)).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RAPPORTEUR",
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_and_moderators_alone_read_all_and_decide(Role other) {
        play(() -> {
            var given = given(png());
            assertThat(reading(nobody).page(slug, ALL).total()).isZero();
            refuses("identity.notSignedIn", () -> reading(nobody).photograph(slug, given.id()));
            refuses("identity.notSignedIn", () -> readingAll(nobody).page(slug, Status.GIVEN, ALL));
            on.isEnteredBy(other);
            var acts = List.<ThrowingCallable>of(
                    () -> reading(on.stage()).photograph(slug, given.id()),
                    () -> readingAll(on.stage()).page(slug, Status.GIVEN, ALL),
                    () -> readingAll(on.stage()).get(slug, given.id()),
                    () -> readingAll(on.stage()).photograph(slug, given.id()),
                    () -> publishing().publish(slug, any),
                    () -> refusing().refuse(slug, any, "Nomme une personne."));
            acts.forEach(act -> refuses("identity.forbidden", act));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "MODERATOR"})
    void whoever_decides_publishes_once_and_then_everybody_reads(Role role) {
        play(() -> {
            var given = given(png());
            var organiser = on.isEnteredBy(role);
            assertThat(readingAll(on.stage()).page(slug, Status.GIVEN, ALL).items())
                    .extracting(about -> about.commitment().number())
                    .containsExactly(1);
            assertThat(reading(on.stage()).photograph(slug, given.id())).isNotNull();
            refuses("following.testimony.notFound", () -> publishing().publish(slug, any));
            publishing().publish(slug, given.id());

            assertThat(on.trail()).contains(new Happened(organiser, "PublishTestimony", forum.id(), given.id()));
            assertThat(lettersTo(given)).extracting(Mail::kind).containsExactly("following.published");
            assertThat(reading(nobody).page(slug, ALL).items())
                    .extracting(About::testimony)
                    .containsExactly(given);
            assertThat(reading(nobody).on(slug, 1)).containsExactly(given);
            assertThat(reading(nobody).photograph(slug, given.id())).isNotNull();
            refuses("following.testimony.decided", () -> refusing().refuse(slug, given.id(), "Hors sujet."));
        });
    }

    @Test
    void a_moderator_of_a_zone_reads_and_decides_what_participants_who_live_there_saw() {
        play(() -> {
            new Zones(entities).replace(forum.id(), Zoning.USUAL, Set.of());
            var given = given(png());
            on.isEnteredBy(Role.MODERATOR, Bounds.toZone("WEST_AFRICA"));
            assertThat(readingAll(on.stage()).page(slug, Status.GIVEN, ALL).total())
                    .isZero();
            var acts = List.<ThrowingCallable>of(
                    () -> reading(on.stage()).photograph(slug, given.id()),
                    () -> readingAll(on.stage()).get(slug, given.id()),
                    () -> publishing().publish(slug, given.id()),
                    () -> refusing().refuse(slug, given.id(), "Nomme une personne."));
            acts.forEach(act -> refuses("identity.forbidden", act));

            on.isEnteredBy(Role.MODERATOR, Bounds.toZone("EUROPE"));
            assertThat(readingAll(on.stage()).page(slug, Status.GIVEN, ALL).items())
                    .extracting(About::testimony)
                    .containsExactly(given);
            publishing().publish(slug, given.id());
            assertThat(given.isPublished()).isTrue();
        });
    }

    @Test
    void the_organiser_refuses_with_a_reason_which_the_author_reads() {
        play(() -> {
            var given = given(null);
            var organiser = on.isEnteredBy(Role.ORGANISER);
            refuses("shared.missing", () -> refusing().refuse(slug, given.id(), " "));
            refusing().refuse(slug, given.id(), "Nomme une personne.");

            assertThat(on.trail()).contains(new Happened(organiser, "RefuseTestimony", forum.id(), given.id()));
            assertThat(lettersTo(given))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.body()).contains("Nomme une personne."));
            refuses(
                    "following.photograph.notFound",
                    () -> readingAll(on.stage()).photograph(slug, given.id()));
            forum.archive(Provenance.NONE, true);
            refuses("forum.archived", () -> publishing().publish(slug, any));
        });
    }

    @Test
    void what_a_forgotten_participant_saw_and_nobody_published_is_erased() {
        play(() -> {
            var given = given(null);
            var author = new People(entities).get(given.authorId().orElseThrow());
            new ForgetWitness(new Testimonies(entities)).on(new PersonForgotten(author.id(), author.email()));
            assertThat(new Testimonies(entities)
                            .page(forum.id(), Status.GIVEN, ALL)
                            .total())
                    .isZero();
        });
    }

    private Testimony given(byte[] photograph) {
        on.isEnteredBy(Role.PARTICIPANT);
        return giving().give(slug, 1, SEEN, photograph);
    }

    private GiveTestimony giving() {
        return new GiveTestimony(
                on.stage(), new People(entities), new Commitments(entities), new Testimonies(entities), darkroom());
    }

    private AttachPhotograph attaching() {
        return new AttachPhotograph(on.stage(), new Testimonies(entities), darkroom());
    }

    private PublishTestimony publishing() {
        return new PublishTestimony(on.stage(), new Testimonies(entities), residence(), letter());
    }

    private RefuseTestimony refusing() {
        return new RefuseTestimony(on.stage(), new Testimonies(entities), residence(), letter());
    }

    private ReadTestimonies reading(Stage stage) {
        return new ReadTestimonies(
                stage,
                new Commitments(entities),
                new Testimonies(entities),
                new Subjects(new Commitments(entities)),
                readingAll(stage));
    }

    private ReadAllTestimonies readingAll(Stage stage) {
        return new ReadAllTestimonies(
                stage, new Testimonies(entities), residence(), new Subjects(new Commitments(entities)));
    }

    private Residence residence() {
        return new Residence(new Registrations(entities), new Zones(entities));
    }

    private LetterToWitness letter() {
        return new LetterToWitness(
                new People(entities), new Commitments(entities), installation().outbox());
    }

    private Darkroom darkroom() {
        return new Darkroom(new Testimonies(entities), installation().clock());
    }

    private AnInstallation installation() {
        return new AnInstallation(entities, () -> NOON);
    }

    private List<Mail> lettersTo(Testimony given) {
        var author = new People(entities).get(given.authorId().orElseThrow());
        return new Mails(entities).page(author.email().value(), ALL).items();
    }

    private void play(Runnable acting) {
        Database.H2.run(opened -> {
            entities = opened;
            on = new AStage(opened, forum);
            nobody = on.stage();
            var ministry = ministry(forum.id());
            new Institutions(opened).add(ministry);
            new Commitments(opened).add(commitment(ministry, 1));
            acting.run();
        });
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
