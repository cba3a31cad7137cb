package org.toguna.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @Test
    void reads_days_and_moments_of_our_era() {
        assertThat(Written.day(" 2026-11-29 ")).contains(LocalDate.of(2026, 11, 29));
        assertThat(Written.day("0001-01-01")).isPresent();
        assertThat(Written.day("9999-12-31")).isPresent();
        assertThat(Written.moment("2026-11-29T10:00:00Z")).contains(Instant.parse("2026-11-29T10:00:00Z"));
        assertThat(Written.moment("9999-12-31T23:59:59.999999999Z")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demain",
                "2026-02-30",
                "0000-12-31",
                "-0001-01-01",
                "+10000-01-01",
                "+999999999-12-31",
                "-999999999-01-01"
            })
    void reads_no_day_that_is_none_or_that_no_database_keeps(String text) {
        assertThat(Written.day(text)).isEmpty();
        assertThat(Written.moment(text + "T00:00:00Z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50.5, 50.5", "'1 234,56', 1234.56", "'1\u202f234', 1234", "-3, -3", "1e3, 1E+3"})
    void reads_numbers_as_people_write_them(String text, BigDecimal number) {
        assertThat(Written.number(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "un", "1.2.3", "NaN", "1e999999999", "1e-999999999", "1e41", "-1e999999999"})
    void reads_no_number_that_is_none_or_that_nobody_could_write_out(String text) {
        assertThat(Written.number(text)).isEmpty();
        assertThat(Written.whole(text)).isEmpty();
    }

    /** Reading it at all would take minutes. */
    @Test
    void does_not_even_try_a_number_of_a_million_digits() {
        assertThat(Written.number("9".repeat(10_000_000))).isEmpty();
    }

    @Test
    void cuts_nothing_off_a_number_that_should_be_whole() {
        assertThat(Written.whole("50")).contains(50);
        assertThat(Written.whole("50,0")).contains(50);
        assertThat(Written.whole("50.5")).isEmpty();
        assertThat(Written.whole("3000000000")).isEmpty();
    }

    @Test
    void knows_what_is_text() {
        assertThat(Written.isText("Écoles 😀\n")).isTrue();
        assertThat(Written.isText("a\0b")).isFalse();
        assertThat(Written.isText("\ud83d")).isFalse();
        assertThat(Written.isText("\ude00\ud83d")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "ff, true", "bam, true", "FR, false", "f, false", "fran, false", "'', false"})
    void knows_the_codes_of_languages(String code, boolean known) {
        assertThat(Written.isLanguage(code)).isEqualTo(known);
    }
}
