package org.toguna.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.identity.usecase.AReception.browserAt;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.identity.domain.ATotp;
import org.toguna.identity.domain.Guess;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;

class SecondFactorStepsTest {
    private static final String PASSWORD = "une phrase assez longue";
    private static final Set<Role> MANY = Set.of(Role.ADMINISTRATOR, Role.ORGANISER, Role.SECRETARIAT);
    private static final Browser HERE = browserAt("198.51.100.7");

    @ParameterizedTest
    @EnumSource
    void it_is_asked_of_those_who_read_the_data_of_many_and_of_nobody_else(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var forum = AForum.closed();
            entities.persist(forum);
            for (var role : Role.values()) {
                if (role == Role.ANYONE || role == Role.SIGNED_IN) {
                    continue;
                }
                var person = reception.somebodyWith(PASSWORD);
                reception.mandates.give(
                        person.id(), role, role == Role.ADMINISTRATOR ? null : forum.id(), reception.now);
                assertThat(signIn(reception, person).missing())
                        .as(role.name())
                        .isEqualTo(MANY.contains(role) ? SecondStep.ENROL : SecondStep.NONE);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_demonstration_asks_for_none(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities, true);
            var organiser = organiser(reception, entities);
            var entered = signIn(reception, organiser);
            assertThat(entered.missing()).isEqualTo(SecondStep.NONE);
            isRefused(() -> reception.enrolling.begin(entered.token(), null), "identity.secondFactor.notFound");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_asks_for_it_as_a_password_does(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var email = organiser(reception, entities).email().value();
            var browser = reception.asks(email, HERE);
            assertThat(reception
                            .byCode
                            .signIn(email, reception.code(email), browser)
                            .missing())
                    .isEqualTo(SecondStep.ENROL);
            reception.asks(email, HERE);
            assertThat(reception
                            .byCode
                            .signInByLink(reception.link(email), HERE)
                            .missing())
                    .isEqualTo(SecondStep.ENROL);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_role_given_or_taken_meanwhile_counts_at_once(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var person = reception.somebodyWith(PASSWORD);
            var session = signIn(reception, person).token();
            assertThat(reception.isSignedIn(session)).isTrue();
            reception.mandates.give(person.id(), Role.ORGANISER, null, reception.now);
            assertThat(reception.isSignedIn(session)).isFalse();
            reception.mandates.end(person.id(), Role.ORGANISER, null, null, reception.now);
            assertThat(reception.isSignedIn(session)).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_none_sets_one_up_and_shows_it_from_then_on(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var organiser = organiser(reception, entities);
            var first = signIn(reception, organiser).token();
            assertThat(reception.isSignedIn(first)).isFalse();
            isRefused(() -> reception.enrolling.enrol(first, "123456"), "identity.secondFactor.notBegun");
            isRefused(() -> reception.showing.show(first, "123456"), "identity.secondFactor.notBegun");

            var key = reception.enrolling.begin(first, null);
            assertThat(key.uri())
                    .startsWith("otpauth://totp/Toguna%20forum.example.org:")
                    .contains("?secret=" + key.secret() + "&issuer=Toguna%20forum.example.org");
            assertThat(reception.enrolling.read(first).pending()).contains(key);
            isRefused(() -> reception.enrolling.enrol(first, "000000"), "identity.secondFactor.wrong");
            var recovery = reception.enrolling.enrol(first, codeNow(key, reception.now));
            assertThat(recovery).hasSize(10);
            assertThat(reception.isSignedIn(first)).isTrue();

            var second = signIn(reception, organiser);
            assertThat(second.missing()).isEqualTo(SecondStep.SHOW);
            assertThat(reception.isSignedIn(second.token())).isFalse();
            isRefused(
                    () -> reception.showing.show(second.token(), codeNow(key, reception.now)),
                    "identity.secondFactor.wrong");
            reception.later(Duration.ofSeconds(30));
            reception.showing.show(second.token(), " " + codeNow(key, reception.now));
            assertThat(reception.isSignedIn(second.token())).isTrue();

            var third = signIn(reception, organiser).token();
            reception.showing.show(third, recovery.get(0));
            assertThat(reception.isSignedIn(third)).isTrue();
            var fourth = signIn(reception, organiser).token();
            isRefused(() -> reception.showing.show(fourth, recovery.get(0)), "identity.secondFactor.wrong");
            assertThat(reception.lettersTo(organiser.email().value()))
                    .hasSize(2)
                    .anyMatch(letter -> letter.contains("codes de secours"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_first_factor_alone_sets_up_nothing_beside_what_is_there(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var organiser = organiser(reception, entities);
            var owner = signIn(reception, organiser).token();
            var key = reception.enrolling.begin(owner, null);
            reception.enrolling.enrol(owner, codeNow(key, reception.now));
            reception.later(Duration.ofSeconds(60));
            var begun = reception.enrolling.begin(owner, codeNow(key, reception.now));

            var thief = signIn(reception, organiser).token();
            isRefused(() -> reception.enrolling.begin(thief, null), "identity.secondFactor.wrong");
            isRefused(() -> reception.enrolling.renewRecoveryCodes(thief, null), "identity.secondFactor.wrong");
            assertThat(reception.enrolling.read(thief).pending()).isEmpty();
            isRefused(
                    () -> reception.enrolling.enrol(thief, codeNow(begun, reception.now)),
                    "identity.secondFactor.notBegun");
            isRefused(() -> reception.enrolling.read("invented"), "identity.secondFactor.noSession");
        });
    }

    @ParameterizedTest
    @EnumSource
    void after_twenty_wrong_codes_in_a_day_only_recovery_codes_do(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var organiser = organiser(reception, entities);
            var session = signIn(reception, organiser).token();
            var key = reception.enrolling.begin(session, null);
            var recovery = reception.enrolling.enrol(session, codeNow(key, reception.now));
            var guessing = signIn(reception, organiser).token();
            for (int i = 0; i < Guess.SECOND_FACTOR.mostADay(); i++) {
                isRefused(() -> reception.showing.show(guessing, "000000"), "identity.secondFactor.wrong");
            }
            reception.later(Duration.ofSeconds(60));
            isRefused(
                    () -> reception.showing.show(guessing, codeNow(key, reception.now)),
                    "identity.secondFactor.recoveryOnly");
            reception.showing.show(guessing, recovery.get(5));
            assertThat(reception.isSignedIn(guessing)).isTrue();
        });
    }

    private static Person organiser(AReception reception, EntityManager entities) {
        var forum = AForum.closed();
        entities.persist(forum);
        var person = reception.somebodyWith(PASSWORD);
        reception.mandates.give(person.id(), Role.ORGANISER, forum.id(), reception.now);
        return person;
    }

    private static Entered signIn(AReception reception, Person person) {
        return reception.byPassword.signIn(person.email().value(), PASSWORD, HERE);
    }

    private static String codeNow(EnrolSecondFactor.Key key, Instant now) {
        return ATotp.code(key.secret(), now);
    }

    private static void isRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasMessage(code);
    }
}
