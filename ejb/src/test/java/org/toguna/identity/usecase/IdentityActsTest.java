package org.toguna.identity.usecase;

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
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.SecondFactor;
import org.toguna.identity.domain.SecondFactors;
import org.toguna.identity.domain.SignIn;
import org.toguna.identity.domain.SignIns;
import org.toguna.identity.domain.Token;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.values.Refusal;

/** Who ends a session, forgets a second factor and chooses a password; the notice is for anybody. */
class IdentityActsTest {
    private final Forum forum = AForum.closed();
    private EntityManager entities;
    private AStage on;

    @Test
    void nobody_does_without_signing_in() {
        play(() -> List.<ThrowingCallable>of(
                        () -> signingOut().signOut("token"),
                        () -> forgetting().forget(UUID.randomUUID()),
                        () -> new AReception(entities).choosing.asksForPresent("token"),
                        () -> new AReception(entities).choosing.choose("", "", "token"))
                .forEach(act -> refuses("identity.notSignedIn", act)));
    }

    @Test
    void whoever_is_signed_in_signs_out_and_the_trail_does_not_say_so() {
        play(() -> {
            var session = sessionOf(on.isEnteredBy());
            assertThat(isOpen(session)).isTrue();
            signingOut().signOut(session);

            assertThat(isOpen(session)).isFalse();
            assertThat(on.trail()).isEmpty();
        });
    }

    @Test
    void an_administrator_forgets_a_second_factor_and_ends_the_sessions() {
        play(() -> {
            var locked = on.isEnteredBy();
            var session = sessionOf(locked);
            factors().add(new SecondFactor(locked));
            var administrator = on.isRunBy(Role.ADMINISTRATOR);
            refuses("identity.person.notFound", () -> forgetting().forget(UUID.randomUUID()));
            var person = forgetting().forget(locked);

            assertThat(isOpen(session)).isFalse();
            assertThat(factors().find(locked)).isEmpty();
            assertThat(new AReception(entities).lettersTo(person.email().value()))
                    .hasSize(1);
            assertThat(on.trail()).containsExactly(new Happened(administrator, "ForgetSecondFactor", null, locked));
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
    void nobody_else_forgets_one(Role other) {
        play(() -> {
            var person = on.isEnteredBy(other);
            refuses("identity.forbidden", () -> forgetting().forget(person));
            on.isRunBy(Role.ORGANISER);
            refuses("identity.forbidden", () -> forgetting().forget(person));
        });
    }

    @Test
    void anybody_reads_who_answers_for_personal_data() {
        play(() -> assertThat(new ReadLegalNotice(on.admission(), installation().settings())
                        .read()
                        .controller())
                .contains("Direction des forums"));
    }

    private String sessionOf(UUID person) {
        var token = Token.make();
        signIns().add(new SignIn(token, person, true, NOON));
        return token;
    }

    private boolean isOpen(String session) {
        entities.flush();
        entities.clear();
        return signIns().find(session, NOON).isPresent();
    }

    private SignOut signingOut() {
        return new SignOut(on.admission(), signIns());
    }

    private ForgetSecondFactor forgetting() {
        return new ForgetSecondFactor(
                on.admission(),
                new People(entities),
                factors(),
                signIns(),
                installation().outbox());
    }

    private SignIns signIns() {
        return new SignIns(entities);
    }

    private SecondFactors factors() {
        return new SecondFactors(entities);
    }

    private AnInstallation installation() {
        return new AnInstallation(entities, () -> NOON);
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
