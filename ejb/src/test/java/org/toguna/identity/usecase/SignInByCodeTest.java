package org.toguna.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.identity.usecase.AReception.browserAt;
import static org.toguna.identity.usecase.AReception.unknown;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Guess;
import org.toguna.identity.domain.SignInRequest;
import org.toguna.identity.domain.SignInRequests;
import org.toguna.values.Refusal;

class SignInByCodeTest {
    private static final String WRONG = "00000000";
    private static final Browser STRANGER = browserAt("203.0.113.9");
    private static final Browser OWNER = browserAt("198.51.100.7");

    @ParameterizedTest
    @EnumSource
    void a_code_serves_only_the_browser_that_asked(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebody().email().value();
            var owner = reception.asks(awa, OWNER);
            var code = reception.code(awa);

            var elsewhere = reception.asks(unknown(), STRANGER);
            isRefused(() -> reception.byCode.signIn(awa, code, STRANGER), "identity.code.otherBrowser");
            isRefused(() -> reception.byCode.signIn(awa, code, elsewhere), "identity.code.otherBrowser");
            isRefused(() -> reception.byCode.signIn(null, code, elsewhere), "identity.code.wrong");
            assertThat(reception.isSignedIn(
                            reception.byCode.signIn(awa, code, owner).token()))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_who_asks_and_guesses_burns_their_own_code_only(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebody().email().value();
            var owner = reception.asks(awa, OWNER);
            var code = reception.code(awa);
            var stranger = STRANGER;
            for (int letter = 0; letter < SignInRequests.LETTERS_PER_HOUR; letter++) {
                var guessing = reception.asks(awa, stranger);
                stranger = guessing;
                for (int i = 0; i < SignInRequest.TRIES; i++) {
                    isRefused(() -> reception.byCode.signIn(awa, WRONG, guessing), "identity.code.wrong");
                }
                isRefused(() -> reception.byCode.signIn(awa, WRONG, guessing), "identity.code.spent");
            }
            assertThat(reception.byCode.signIn(awa, code, owner).token()).isNotBlank();
        });
    }

    /** Seven letters asked for are one more than is written to a known address. */
    @ParameterizedTest
    @EnumSource
    void an_address_that_had_its_letters_answers_as_one_that_gets_none(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var known = answersToGuesses(reception, reception.somebody().email().value());
            assertThat(known).isEqualTo(answersToGuesses(reception, unknown()));
        });
    }

    private static List<String> answersToGuesses(AReception reception, String email) {
        var answers = new ArrayList<String>();
        var browser = STRANGER;
        for (int letter = 0; letter <= SignInRequests.LETTERS_PER_HOUR; letter++) {
            var guessing = reception.asks(email, browser);
            browser = guessing;
            for (int i = 0; i <= SignInRequest.TRIES; i++) {
                answers.add(refusal(() -> reception.byCode.signIn(email, WRONG, guessing)));
            }
        }
        return answers;
    }

    @ParameterizedTest
    @EnumSource
    void the_link_serves_anywhere_after_whatever_was_guessed_and_once(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebody().email().value();
            var owner = reception.asks(awa, OWNER);
            var link = reception.link(awa);
            for (int i = 0; i < SignInRequest.TRIES; i++) {
                isRefused(() -> reception.byCode.signIn(awa, WRONG, owner), "identity.code.wrong");
            }
            assertThat(reception.byCode.redemption.isGood(link)).isTrue();
            assertThat(reception.byCode.redemption.isGood(link)).isTrue();
            assertThat(reception.byCode.signInByLink(link, STRANGER).token()).isNotBlank();
            isRefused(() -> reception.byCode.signInByLink(link, STRANGER), "identity.link.gone");
            isRefused(() -> reception.byCode.signInByLink("invented", STRANGER), "identity.link.gone");
        });
    }

    @ParameterizedTest
    @EnumSource
    void past_six_letters_in_an_hour_the_last_link_stays_good(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebody().email().value();
            for (int i = 0; i < 20; i++) {
                reception.asks(awa, STRANGER);
            }
            assertThat(reception.lettersTo(awa)).hasSize(SignInRequests.LETTERS_PER_HOUR);
            var last = reception.link(awa);

            reception.later(Duration.ofMinutes(58));
            reception.asks(awa, OWNER);
            assertThat(reception.lettersTo(awa)).hasSize(SignInRequests.LETTERS_PER_HOUR);
            assertThat(reception.byCode.signInByLink(last, OWNER).token()).isNotBlank();

            reception.later(Duration.ofMinutes(3));
            reception.asks(awa, OWNER);
            assertThat(reception.lettersTo(awa)).hasSize(SignInRequests.LETTERS_PER_HOUR + 1);
        });
    }

    /** The browser's last letter goes on counting after more were asked for than are written. */
    @ParameterizedTest
    @EnumSource
    void past_six_letters_the_code_of_the_browsers_last_letter_stays_good(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebody().email().value();
            var owner = reception.asks(awa, OWNER);
            for (int i = 0; i < SignInRequests.LETTERS_PER_HOUR + 2; i++) {
                reception.asks(awa, owner);
            }
            assertThat(reception.byCode.signIn(awa, reception.code(awa), owner).token())
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void beyond_the_daily_cap_of_guesses_only_links_work_and_nobody_learns_who_is_known(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebody().email().value();
            var nobody = unknown();
            for (var email : List.of(awa, nobody)) {
                var answers = new ArrayList<String>();
                for (int i = 0; i < Guess.CODE.mostADay() / SignInRequest.TRIES; i++) {
                    var guessing = reception.asks(email, browserAt("203.0.113." + i));
                    for (int guess = 0; guess < SignInRequest.TRIES; guess++) {
                        answers.add(refusal(() -> reception.byCode.signIn(email, WRONG, guessing)));
                    }
                    reception.later(Duration.ofMinutes(90));
                }
                assertThat(answers).hasSize(Guess.CODE.mostADay()).containsOnly("identity.code.wrong");
                var owner = reception.asks(email, OWNER);
                var typed = email.equals(awa) ? reception.code(awa) : WRONG;
                isRefused(() -> reception.byCode.signIn(email, typed, owner), "identity.code.linkOnly");
            }
            reception.asks(awa, OWNER);
            assertThat(reception.byCode.signInByLink(reception.link(awa), OWNER).token())
                    .isNotBlank();

            reception.later(Duration.ofDays(1));
            var next = reception.asks(awa, OWNER);
            assertThat(reception.byCode.signIn(awa, reception.code(awa), next).token())
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void asking_does_the_same_for_every_address_and_writes_no_letter(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebody().email().value();
            var nobody = unknown();
            reception.asksOnly(awa, OWNER);
            reception.asksOnly(nobody, OWNER);
            assertThat(reception.asked.events()).hasSize(2);
            assertThat(reception.lettersTo(awa)).isEmpty();

            reception.writeLetters();
            assertThat(reception.lettersTo(awa)).hasSize(1);
            assertThat(reception.lettersTo(nobody)).isEmpty();
            assertThat(entities.createQuery("SELECT COUNT(r) FROM SignInRequest r WHERE r.email = :email", Long.class)
                            .setParameter("email", new EmailAddress(nobody))
                            .getSingleResult())
                    .as("what strangers typed is not kept")
                    .isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_newer_code_was_sent_is_said_and_not_wrong(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebody().email().value();
            var owner = reception.asks(awa, OWNER);
            var first = reception.code(awa);
            reception.asks(awa, owner);
            isRefused(() -> reception.byCode.signIn(awa, first, owner), "identity.code.newer");
            assertThat(reception.byCode.signIn(awa, reception.code(awa), owner).token())
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_old_code_has_expired_and_its_link_has_not(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var awa = reception.somebody().email().value();
            var owner = reception.asks(awa, OWNER);
            reception.later(SignInRequest.CODE_LASTS.plusSeconds(1));
            isRefused(() -> reception.byCode.signIn(awa, reception.code(awa), owner), "identity.code.expired");
            assertThat(reception.byCode.signInByLink(reception.link(awa), owner).token())
                    .isNotBlank();
        });
    }

    /** And a stranger among them, whose guesses are theirs. */
    @ParameterizedTest
    @EnumSource
    void two_hundred_people_behind_one_address_sign_in(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            for (int i = 0; i < 200; i++) {
                var person = reception.somebody().email().value();
                var browser = reception.asks(person, OWNER);
                isRefused(() -> reception.byCode.signIn(null, WRONG, browser), "identity.code.wrong");
                assertThat(reception
                                .byCode
                                .signIn(null, reception.code(person), browser)
                                .token())
                        .isNotBlank();
                forgetManaged(entities);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void more_than_a_full_hall_is_asked_to_wait(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            for (int i = 0; i < SignInRequests.ASKED_PER_HOUR; i++) {
                reception.asksOnly("somebody" + i + "@example.org", STRANGER);
                forgetManaged(entities);
            }
            isRefused(() -> reception.asksOnly(unknown(), STRANGER), "identity.tooManyFromHere");
            reception.asksOnly(unknown(), OWNER);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_signing_in_survives_erasure(Database database) {
        database.run(entities -> {
            var reception = new AReception(entities);
            var person = reception.somebody();
            var awa = person.email().value();
            var owner = reception.asks(awa, OWNER);
            isRefused(() -> reception.byCode.signIn(awa, WRONG, owner), "identity.code.wrong");
            reception.byCode.signIn(awa, reception.code(awa), owner);
            reception.asksOnly(awa, STRANGER);
            var account = reception.asking.marks.account(person.email());
            reception.erasing.erase(person.id(), null);
            entities.flush();
            for (var table : List.of(
                    "SignInRequest x WHERE x.account = :account OR x.personId = :person",
                    "FailedAttempt x WHERE x.account = :account OR x.origin = :person",
                    "KnownBrowser x WHERE x.personId = :person OR x.browserHash = :account",
                    "SignIn x WHERE x.personId = :person OR x.tokenHash = :account")) {
                var query = entities.createQuery("SELECT COUNT(x) FROM " + table, Long.class)
                        .setParameter("account", account);
                query.setParameter(
                        "person", table.startsWith("Failed") ? person.id().toString() : person.id());
                assertThat(query.getSingleResult()).as(table).isZero();
            }
            assertThat(reception.lettersTo(awa)).isEmpty();
        });
    }

    /** As after a transaction of their own: else each query compares everybody who came before. */
    private static void forgetManaged(EntityManager entities) {
        entities.flush();
        entities.clear();
    }

    private static void isRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasMessage(code);
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (Refusal refused) {
            return refused.code();
        }
    }
}
