package org.toguna.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;

class FailedAttemptsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final String account = UUID.randomUUID().toString();
    private final String stranger = UUID.randomUUID().toString();
    private final String owner = UUID.randomUUID().toString();

    @ParameterizedTest
    @EnumSource
    void aStrangerShutsOutThemselvesAndNobodyElse(Database database) {
        database.run(entities -> {
            var failures = new FailedAttempts(entities);
            for (int i = 0; i < FailedAttempts.FROM_ONE_ORIGIN; i++) {
                assertThat(failures.mustWait(Guess.PASSWORD, account, stranger, NOW))
                        .isFalse();
                failures.add(Guess.PASSWORD, account, stranger, NOW);
            }
            assertThat(failures.mustWait(Guess.PASSWORD, account, stranger, NOW))
                    .isTrue();
            assertThat(failures.mustWait(Guess.PASSWORD, account, owner, NOW)).isFalse();
            assertThat(failures.mustWait(Guess.CODE, account, stranger, NOW)).isFalse();
            assertThat(failures.mustWait(Guess.PASSWORD, "another", stranger, NOW))
                    .isFalse();
            assertThat(failures.mustWait(
                            Guess.PASSWORD,
                            account,
                            stranger,
                            NOW.plus(FailedAttempts.SHORTLY).plusSeconds(1)))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void guessesFromEverywhereEndForTheDay(Database database) {
        database.run(entities -> {
            var failures = new FailedAttempts(entities);
            for (int i = 0; i < Guess.CODE.mostADay(); i++) {
                assertThat(failures.isGuessedOut(Guess.CODE, account, NOW)).isFalse();
                failures.add(Guess.CODE, account, "from " + i, NOW);
            }
            assertThat(failures.isGuessedOut(Guess.CODE, account, NOW)).isTrue();
            assertThat(failures.isGuessedOut(Guess.PASSWORD, account, NOW)).isFalse();
            assertThat(failures.isGuessedOut(
                            Guess.CODE, account, NOW.plus(Duration.ofDays(1)).plusSeconds(1)))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aHallOfTwoHundredMayMistypeTenTimesEach(Database database) {
        database.run(entities -> {
            var failures = new FailedAttempts(entities);
            for (int person = 0; person < 200; person++) {
                for (int i = 0; i < 10; i++) {
                    failures.add(Guess.CODE, account + person, stranger, NOW);
                }
                assertThat(failures.isCrowded(stranger, NOW)).isEqualTo(person == 199);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theyAreErasedAfterADayAndWithTheirPerson(Database database) {
        database.run(entities -> {
            var failures = new FailedAttempts(entities);
            failures.add(Guess.CODE, account, stranger, NOW);
            failures.add(Guess.CODE, owner, stranger, NOW);
            failures.forget(owner);
            assertThat(count(entities, owner)).isZero();
            failures.forgetOld(NOW.plus(Duration.ofDays(1)));
            assertThat(count(entities, account)).isOne();
            failures.forgetOld(NOW.plus(Duration.ofDays(1)).plusSeconds(1));
            assertThat(count(entities, account)).isZero();
        });
    }

    private static long count(EntityManager entities, String account) {
        return entities.createQuery("SELECT COUNT(f) FROM FailedAttempt f WHERE f.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }
}
