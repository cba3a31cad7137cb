package org.toguna.texts.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Test
    void dates_are_written_as_people_write_them() {
        assertThat(Texts.date(FIRST, Locale.FRENCH)).isEqualTo("1er janvier 2027");
        assertThat(Texts.moment(FIRST.atTime(8, 5).atZone(ZoneOffset.UTC), Locale.FRENCH))
                .isEqualTo("1er janvier 2027 à 08:05");
        assertThat(Texts.date(FIRST.plusDays(10), Locale.FRENCH)).isEqualTo("11 janvier 2027");
        assertThat(Texts.date(FIRST, Locale.ENGLISH)).isEqualTo("January 1, 2027");
        assertThat(Texts.moment(FIRST.atTime(8, 5).atZone(ZoneOffset.UTC), Locale.ENGLISH))
                .isEqualTo("January 1, 2027 at 8:05\u202fAM");
    }

    @Test
    void words_from_right_to_left_are_set_apart_from_the_text_around_them() {
        var texts = Texts.in(Locale.FRENCH);
        assertThat(texts.get("commitment.titled", 3, "إنشاء شباك")).endsWith("\u2068إنشاء شباك\u2069");
        assertThat(texts.get("commitment.titled", 3, "Un guichet")).endsWith("Un guichet");
    }
}
