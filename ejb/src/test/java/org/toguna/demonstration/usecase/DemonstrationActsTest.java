package org.toguna.demonstration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.ClockMoved;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Fired;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.domain.Mails;
import org.toguna.outbox.usecase.OutboxOpened;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** What only a demonstration lets people do. */
class DemonstrationActsTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Page.Wanted FIRST = new Page.Wanted(1, 20);

    private final Forum forum = AForum.closed();
    private final Fired<ClockMoved> clockMoved = new Fired<>();
    private final Fired<OutboxOpened> outboxOpened = new Fired<>();
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
    void administrators_alone_let_time_pass(Role other) {
        play(() -> {
            refuses("identity.notSignedIn", () -> moving(demonstration()).forward(DAY));
            on.isEnteredBy(other);
            refuses("identity.forbidden", () -> moving(demonstration()).forward(DAY));
            on.isRunBy(Role.ORGANISER);
            refuses("identity.forbidden", () -> moving(demonstration()).forward(DAY));
            assertThat(clockMoved.events()).isEmpty();
        });
    }

    @Test
    void an_administrator_lets_a_day_pass_in_a_demonstration_only() {
        play(() -> {
            var administrator = on.isRunBy(Role.ADMINISTRATOR);
            refuses("shared.page.notFound", () -> moving(installation()).forward(DAY));

            assertThat(moving(demonstration()).forward(DAY)).isEqualTo(NOON.plus(DAY));
            assertThat(clockMoved.events()).hasSize(1);
            assertThat(on.trail()).containsExactly(new Happened(administrator, "MoveBusinessClock", null, null));
        });
    }

    @Test
    void anybody_reads_the_letters_of_a_demonstration_only() {
        play(() -> {
            var reader = "lecteur-" + forum.slug() + "@example.org";
            var demonstration = demonstration();
            demonstration
                    .outbox()
                    .writeCode(
                            Letterhead.INSTALLATION, reader, "fr", DAY, "identity.code", "12345678", 15, "https://…");

            assertThat(reading(demonstration).read(reader, FIRST).items())
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.body().orElseThrow()).contains("12345678"));
            assertThat(outboxOpened.events()).hasSize(1);
            refuses("shared.page.notFound", () -> reading(installation()).read(reader, FIRST));
        });
    }

    private AnInstallation installation() {
        return new AnInstallation(entities, () -> NOON);
    }

    private AnInstallation demonstration() {
        return installation().asDemonstration();
    }

    private MoveBusinessClock moving(AnInstallation installation) {
        return new MoveBusinessClock(on.admission(), new Hands(), installation.settings(), clockMoved);
    }

    private ReadOutbox reading(AnInstallation installation) {
        return new ReadOutbox(
                on.admission(), new Mails(entities), installation.seal(), installation.settings(), outboxOpened);
    }

    /** Of a clock that no other test reads. */
    private static final class Hands extends BusinessClock {
        private Instant now = NOON;

        Hands() {
            super(null);
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void forward(Duration by) {
            now = now.plus(by);
        }
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
