package org.toguna.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.identity.usecase.AReception.browserAt;
import static org.toguna.identity.usecase.AReception.unknown;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Guess;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.SignIn;

class SignInByPasswordTest {
    private static final String RIGHT = "une phrase assez longue";
    private static final String NEW = "une autre phrase, plus longue";
    private static final String WRONG = "a wrong password";
    private static final Browser STRANGER = browserAt("203.0.113.9");
    private static final Browser OWNER = browserAt("198.51.100.7");

    @ParameterizedTest
    @EnumSource
    void a_strangers_wrong_passwords_do_not_shut_the_owner_out(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebodyWith(RIGHT).email().value();
            var known = known(reception.byPassword.signIn(awa, RIGHT, STRANGER), STRANGER);
            guess(reception, awa, STRANGER, FailedAttempts.FROM_ONE_ORIGIN);
            isRefused(() -> reception.byPassword.signIn(awa, RIGHT, STRANGER), "identity.tooManyAttempts");

            assertThat(reception.byPassword.signIn(awa, RIGHT, OWNER).token()).isNotBlank();
            assertThat(reception.byPassword.signIn(awa, RIGHT, known).token())
                    .as("in the stranger's network, from a browser that signed in before")
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_known_browser_does_not_guess_for_long_either(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebodyWith(RIGHT).email().value();
            var known = known(reception.byPassword.signIn(awa, RIGHT, OWNER), OWNER);
            guess(reception, awa, known, FailedAttempts.FROM_ONE_ORIGIN);
            isRefused(() -> reception.byPassword.signIn(awa, RIGHT, known), "identity.tooManyAttempts");
        });
    }

    @ParameterizedTest
    @EnumSource
    void guessed_from_everywhere_an_account_is_for_its_own_browsers_and_letters(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebodyWith(RIGHT).email().value();
            var nobody = unknown();
            var known = known(reception.byPassword.signIn(awa, RIGHT, OWNER), OWNER);
            for (int i = 0; i < Guess.PASSWORD.mostADay(); i++) {
                guess(reception, awa, browserAt("203.0.113." + i), 1);
                guess(reception, nobody, browserAt("203.0.113." + i), 1);
            }
            isRefused(() -> reception.byPassword.signIn(awa, RIGHT, STRANGER), "identity.password.letterOnly");
            isRefused(() -> reception.byPassword.signIn(nobody, RIGHT, STRANGER), "identity.password.letterOnly");
            assertThat(reception.byPassword.signIn(awa, RIGHT, known).token()).isNotBlank();
            var asking = reception.asks(awa, STRANGER);
            assertThat(reception.byCode.signIn(awa, reception.code(awa), asking).token())
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_new_password_asks_for_the_present_one_ends_other_sessions_and_writes_a_letter(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var person = reception.somebodyWith(RIGHT);
            var awa = person.email().value();
            var here = reception.byPassword.signIn(awa, RIGHT, OWNER);
            var there = reception.byPassword.signIn(awa, RIGHT, STRANGER);
            reception.callerIs(person);

            assertThat(reception.choosing.asksForPresent(here.token())).isTrue();
            isRefused(() -> reception.choosing.choose(WRONG, NEW, here.token()), "identity.password.present");
            isRefused(() -> reception.choosing.choose(null, NEW, here.token()), "identity.password.present");
            isRefused(() -> reception.choosing.choose(RIGHT, "short", here.token()), "identity.password.tooShort");
            assertThat(reception.lettersTo(awa)).isEmpty();

            reception.choosing.choose(RIGHT, NEW, here.token());
            assertThat(reception.chosen.events())
                    .containsExactly(new Happened(person.id(), "ChoosePassword", null, person.id()));
            assertThat(reception.isSignedIn(here.token())).isTrue();
            assertThat(reception.isSignedIn(there.token())).isFalse();
            assertThat(reception.lettersTo(awa)).hasSize(1).allMatch(letter -> letter.contains("mot de passe"));
            isRefused(() -> reception.byPassword.signIn(awa, RIGHT, OWNER), "identity.wrongPassword");
            assertThat(reception.byPassword.signIn(awa, NEW, OWNER).token()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoever_forgot_it_has_a_quarter_of_an_hour_after_a_letter(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var person = reception.somebodyWith(RIGHT);
            var awa = person.email().value();
            var browser = reception.asks(awa, OWNER);
            var session =
                    reception.byCode.signIn(awa, reception.code(awa), browser).token();
            reception.callerIs(person);
            assertThat(reception.choosing.asksForPresent(session)).isFalse();
            reception.later(SignIn.FRESH.plusSeconds(1));
            assertThat(reception.choosing.asksForPresent(session)).isTrue();
            isRefused(() -> reception.choosing.choose(null, NEW, session), "identity.password.present");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_screen_left_open_does_not_guess_the_present_one_for_long(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var person = reception.somebodyWith(RIGHT);
            var session = reception
                    .byPassword
                    .signIn(person.email().value(), RIGHT, OWNER)
                    .token();
            reception.callerIs(person);
            for (int i = 0; i < FailedAttempts.FROM_ONE_ORIGIN; i++) {
                isRefused(() -> reception.choosing.choose(WRONG, NEW, session), "identity.password.present");
            }
            isRefused(() -> reception.choosing.choose(RIGHT, NEW, session), "identity.tooManyAttempts");
        });
    }

    private static void guess(AReception reception, String email, Browser from, int times) {
        for (int i = 0; i < times; i++) {
            isRefused(() -> reception.byPassword.signIn(email, WRONG, from), "identity.wrongPassword");
        }
    }

    private static Browser known(Entered entered, Browser at) {
        return new Browser(Optional.of(entered.browser()), at.network());
    }

    private static void isRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasMessage(code);
    }
}
