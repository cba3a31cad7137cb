package org.toguna.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    @Test
    void tellsGroupsOfFiveAndMoreLargestFirst() {
        var breakdown = Breakdown.of(Map.of("BE", 5L, "FR", 40L, "SN", 12L));
        assertThat(breakdown.shown().keySet()).containsExactly("FR", "SN", "BE");
        assertThat(breakdown.others()).isZero();
        assertThat(breakdown.total()).isEqualTo(57);
    }

    @Test
    void addsUpTheGroupsUnderTheFloor() {
        var breakdown = Breakdown.of(Map.of("FR", 40L, "BE", 4L, "SN", 3L, "US", 1L));
        assertThat(breakdown.shown()).containsOnly(Map.entry("FR", 40L));
        assertThat(breakdown.others()).isEqualTo(8);
    }

    @Test
    void hidesASmallGroupBehindALargerOneSoThatNoSubtractionFindsIt() {
        var alone = Breakdown.of(Map.of("FR", 40L, "SN", 12L, "BE", 2L));
        assertThat(alone.shown()).containsOnly(Map.entry("FR", 40L));
        assertThat(alone.others()).isEqualTo(14);

        var oneEach = Breakdown.of(Map.of("FR", 40L, "SN", 12L, "BE", 1L, "US", 1L));
        assertThat(oneEach.shown()).containsOnly(Map.entry("FR", 40L));
        assertThat(oneEach.others()).isEqualTo(14);
    }

    @Test
    void tellsNothingAboutFewerThanFivePeople() {
        var breakdown = Breakdown.of(Map.of("FR", 4L));
        assertThat(breakdown.tooFew()).isTrue();
        assertThat(breakdown.shown()).isEmpty();
        assertThat(breakdown.total()).isZero();
    }

    @Test
    void tellsThatNobodyIsThere() {
        var breakdown = Breakdown.of(Map.<String, Long>of());
        assertThat(breakdown.tooFew()).isFalse();
        assertThat(breakdown.total()).isZero();
    }
}
