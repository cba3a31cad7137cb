package org.toguna.mail.usecase;

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
import org.toguna.clock.domain.RealClock;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.outbox.domain.Trouble;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** Who sees the letters that have not left, and has them tried again. */
class MailActsTest {
    private static final String KIND = "registration.accredited";
    private static final Page.Wanted FIRST = new Page.Wanted(1, 20);

    private final Forum forum = AForum.closed();
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
                "PARTICIPANT",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void administrators_alone_see_each_letter_and_have_it_tried_again(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> reading().standing(),
                    () -> reading().page(FIRST),
                    () -> reading().get(any),
                    () -> sending().all(),
                    () -> sending().one(any));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
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
    void organisers_alone_see_those_of_their_forum_and_have_them_tried_again(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> readingInForum().of(forum.slug()),
                    () -> sendingInForum().of(forum.slug(), KIND));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            on.isRunBy(Role.ADMINISTRATOR);
            acts.forEach(act -> refuses("identity.forbidden", act));
        });
    }

    @Test
    void an_administrator_sees_a_letter_and_has_it_tried_again() {
        play(() -> {
            var letter = givenUp();
            var administrator = on.isRunBy(Role.ADMINISTRATOR);

            assertThat(reading().standing().serverNamed()).isFalse();
            assertThat(reading().standing().letters().givenUp()).isPositive();
            assertThat(reading().get(letter).recipient()).contains("awa@example.org");
            assertThat(reading().get(letter).forum().map(Forum::slug)).contains(forum.slug());
            sending().one(letter);
            assertThat(on.trail()).containsExactly(new Happened(administrator, "SendLettersAgain", null, letter));
            refuses("mail.again.none", () -> sending().one(letter));
            refuses("mail.letter.notFound", () -> reading().get(any));
        });
    }

    @Test
    void an_administrator_has_all_letters_tried_again() {
        play(() -> {
            givenUp();
            givenUp();
            var administrator = on.isRunBy(Role.ADMINISTRATOR);

            assertThat(sending().all()).isGreaterThanOrEqualTo(2);
            assertThat(on.trail()).containsExactly(new Happened(administrator, "SendLettersAgain", null, null));
            refuses("mail.again.none", () -> sending().all());
        });
    }

    @Test
    void an_organiser_sees_how_many_of_which_kind_and_has_them_tried_again() {
        play(() -> {
            givenUp();
            givenUp();
            var organiser = on.isEnteredBy(Role.ORGANISER);

            assertThat(readingInForum().of(forum.slug()))
                    .containsExactly(new Mails.Troubled(KIND, Trouble.REFUSED, 0, 2));
            refuses("shared.missing", () -> sendingInForum().of(forum.slug(), " "));
            refuses("mail.again.none", () -> sendingInForum().of(forum.slug(), "registration.refused"));
            assertThat(sendingInForum().of(forum.slug(), KIND)).isEqualTo(2);
            assertThat(on.trail()).containsExactly(new Happened(organiser, "SendLettersAgain", forum.id(), null));
        });
    }

    private UUID givenUp() {
        var letter = new Mail(KIND, "awa@example.org", "fr", "Accréditation", "Bonjour Awa.", NOON)
                .of(Optional.of(forum.id()));
        mails().add(letter);
        entities.flush();
        mails().claim(letter.id(), NOON).orElseThrow().failed(Trouble.REFUSED, "550 no such user", NOON);
        entities.flush();
        entities.clear();
        return letter.id();
    }

    private ReadLetters reading() {
        entities.clear();
        return new ReadLetters(
                on.admission(), new Forums(entities), mails(), new AnInstallation(entities, () -> NOON).mailServer());
    }

    private ReadForumLetters readingInForum() {
        return new ReadForumLetters(on.stage(), mails());
    }

    private SendLettersAgain sending() {
        return new SendLettersAgain(on.admission(), givenUpLetters());
    }

    private SendForumLettersAgain sendingInForum() {
        return new SendForumLettersAgain(on.stage(), givenUpLetters());
    }

    private GivenUpLetters givenUpLetters() {
        return new GivenUpLetters(mails(), new RealClock());
    }

    private Mails mails() {
        return new Mails(entities);
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
