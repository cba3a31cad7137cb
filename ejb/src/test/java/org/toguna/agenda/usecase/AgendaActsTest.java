package org.toguna.agenda.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Contributions;
import org.toguna.agenda.domain.Statement;
import org.toguna.agenda.domain.Status;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.registration.domain.Registrations;
import org.toguna.registration.usecase.Residence;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** Who may do what with contributions and the agenda, and what each act refuses first. */
class AgendaActsTest {
    private static final Statement STATEMENT = new Statement("measure", "Ouvrir un guichet.", "fr", null);

    private static final Page.Wanted FIRST = new Page.Wanted(1, 20);

    private final Forum forum = AForum.openFor(Activity.CONTRIBUTION);
    private final UUID any = UUID.randomUUID();
    private EntityManager entities;
    private AStage on;

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
    void participants_alone_post(Role other) {
        play(() -> {
            refuses("identity.notSignedIn", () -> posting().post(forum.slug(), STATEMENT));
            on.isEnteredBy(other);
            refuses("identity.forbidden", () -> posting().post(forum.slug(), STATEMENT));
        });
    }

    @Test
    void a_participant_posts_while_the_window_is_open_and_the_trail_does_not_say_who() {
        play(() -> {
            var author = on.isEnteredBy(Role.PARTICIPANT);
            var posted = posting().post(forum.slug(), STATEMENT);

            assertThat(posted.authorId()).isEqualTo(author);
            assertThat(posted.postedAt()).isEqualTo(NOON);
            assertThat(on.trail()).containsExactly(new Happened(null, "PostContribution", forum.id(), posted.id()));
            assertThat(new ReadOwnContributions(on.stage(), contributions()).list(forum.slug()))
                    .containsExactly(posted);
        });
        var closed = AForum.closed();
        play(closed, () -> {
            on.isEnteredBy(Role.PARTICIPANT);
            refuses("forum.windowClosed", () -> posting().post(closed.slug(), STATEMENT));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "FOCAL_POINT", "EVALUATOR", "SECRETARIAT", "VALIDATOR", "CONSULAR_OFFICER"})
    void others_decide_nothing(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> publishing().publish(forum.slug(), any),
                    () -> refusing().refuse(forum.slug(), any, "Hors sujet."),
                    () -> reading().get(forum.slug(), any),
                    () -> reading().page(forum.slug(), Status.POSTED, new Page.Wanted(1, 20)),
                    () -> putting().put(forum.slug(), LocalizedText.french("Guichet"), LocalizedText.NONE, List.of()));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR", "MODERATOR"})
    void a_contribution_is_decided_once(Role moderator) {
        play(() -> {
            var posted = posted();
            var person = on.isEnteredBy(moderator);
            refuses("shared.missing", () -> refusing().refuse(forum.slug(), posted.id(), " "));
            publishing().publish(forum.slug(), posted.id());

            assertThat(posted.status()).isEqualTo(Status.PUBLISHED);
            assertThat(on.trail()).contains(new Happened(person, "PublishContribution", forum.id(), posted.id()));
            refuses("agenda.alreadyDecided", () -> refusing().refuse(forum.slug(), posted.id(), "Hors sujet."));
            refuses("agenda.alreadyDecided", () -> publishing().publish(forum.slug(), posted.id()));
        });
    }

    @Test
    void a_moderator_of_a_zone_reads_and_decides_what_people_who_live_there_said() {
        play(() -> {
            new Zones(entities).replace(forum.id(), Zoning.USUAL, Set.of());
            var posted = posted();
            on.isEnteredBy(Role.MODERATOR, Bounds.toZone("WEST_AFRICA"));
            assertThat(reading().page(forum.slug(), Status.POSTED, FIRST).total())
                    .isZero();
            refuses("identity.forbidden", () -> reading().get(forum.slug(), posted.id()));
            refuses("identity.forbidden", () -> publishing().publish(forum.slug(), posted.id()));
            refuses("identity.forbidden", () -> refusing().refuse(forum.slug(), posted.id(), "Hors sujet."));
            on.isEnteredBy(Role.MODERATOR, Bounds.toZone("GONE"));
            assertThat(reading().page(forum.slug(), Status.POSTED, FIRST).total())
                    .isZero();

            on.isEnteredBy(Role.MODERATOR, Bounds.toZone("EUROPE"));
            assertThat(reading().page(forum.slug(), Status.POSTED, FIRST).items())
                    .extracting(Signed::contribution)
                    .containsExactly(posted);
            publishing().publish(forum.slug(), posted.id());
            assertThat(posted.status()).isEqualTo(Status.PUBLISHED);
        });
    }

    @Test
    void a_moderator_puts_nothing_on_the_agenda() {
        play(() -> {
            on.isEnteredBy(Role.MODERATOR);
            refuses(
                    "identity.forbidden",
                    () -> putting().put(forum.slug(), LocalizedText.french("Guichet"), LocalizedText.NONE, List.of()));
        });
    }

    @Test
    void an_item_is_made_of_what_was_published() {
        play(() -> {
            var posted = posted();
            on.isEnteredBy(Role.RAPPORTEUR);
            refuses(
                    "shared.missing",
                    () -> putting()
                            .put(
                                    forum.slug(),
                                    LocalizedText.french("Guichet"),
                                    LocalizedText.NONE,
                                    Collections.singleton(null)));
            refuses(
                    "agenda.contribution.notFound",
                    () -> putting()
                            .put(forum.slug(), LocalizedText.french("Guichet"), LocalizedText.NONE, List.of(any)));
            publishing().publish(forum.slug(), posted.id());
            var item = putting()
                    .put(
                            forum.slug(),
                            LocalizedText.french("Guichet"),
                            LocalizedText.NONE,
                            Arrays.asList(posted.id(), posted.id()));

            assertThat(item.number()).isEqualTo(1);
            assertThat(item.sources()).containsExactly(posted.id());
        });
    }

    private Contribution posted() {
        on.isEnteredBy(Role.PARTICIPANT);
        return posting().post(forum.slug(), STATEMENT);
    }

    private PostContribution posting() {
        return new PostContribution(on.stage(), contributions());
    }

    private PublishContribution publishing() {
        return new PublishContribution(on.stage(), contributions(), residence(), letter());
    }

    private RefuseContribution refusing() {
        return new RefuseContribution(on.stage(), contributions(), residence(), letter());
    }

    private PutOnAgenda putting() {
        return new PutOnAgenda(on.stage(), contributions(), new Agenda(entities));
    }

    private ReadAllContributions reading() {
        return new ReadAllContributions(
                on.stage(), contributions(), residence(), new Signatures(new Registrations(entities)));
    }

    private Residence residence() {
        return new Residence(new Registrations(entities), new Zones(entities));
    }

    private Contributions contributions() {
        return new Contributions(entities);
    }

    private LetterToAuthor letter() {
        return new LetterToAuthor(new People(entities), new AnInstallation(entities, () -> NOON).outbox());
    }

    private void play(Runnable acting) {
        play(forum, acting);
    }

    private void play(Forum where, Runnable acting) {
        Consumer<EntityManager> whole = opened -> {
            entities = opened;
            on = new AStage(opened, where);
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
