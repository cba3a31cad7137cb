package org.toguna.voting.usecase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.toguna.clock.domain.RealClock;

class RevoteRateTest {
    private static final UUID BOX = UUID.randomUUID();
    private static final UUID AWA = UUID.randomUUID();

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    private final RevoteRate rate = new RevoteRate(new RealClock() {
        @Override
        public Instant now() {
            return now;
        }
    });

    private void votes(int times) {
        for (int i = 0; i < times; i++) {
            rate.mustNotBeExceeded(BOX, AWA);
            rate.accepted(BOX, AWA);
        }
    }

    @Test
    void whoeverVotesTooFastWaitsAndMayThenVoteAgainAsOftenAsBefore() {
        votes(RevoteRate.BALLOTS);
        assertThatThrownBy(() -> rate.mustNotBeExceeded(BOX, AWA)).hasMessage("voting.box.tooOften");

        now = now.plus(RevoteRate.WITHIN).plusSeconds(1);

        assertThatCode(() -> votes(RevoteRate.BALLOTS)).doesNotThrowAnyException();
    }

    @Test
    void nobodyElseWaits() {
        votes(RevoteRate.BALLOTS);

        assertThatCode(() -> rate.mustNotBeExceeded(BOX, UUID.randomUUID())).doesNotThrowAnyException();
        assertThatCode(() -> rate.mustNotBeExceeded(UUID.randomUUID(), AWA)).doesNotThrowAnyException();
    }
}
