package org.toguna.forum.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class InvitationTest {
    private static final LocalizedText TEXT = LocalizedText.french("Un forum");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @ValueSource(strings = {"ab", "gfmd-2007", "a-b-c", "2031"})
    void takes_words_of_small_letters_and_digits_as_an_address(String slug) {
        assertThatCode(() -> invitation(slug, TEXT, "ML", Heading.USUAL).check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-ab", "ab-", "a--b", "Ab", "a_b", "été", "a b", "ab\n"})
    void takes_nothing_else(String slug) {
        assertThat(problems(invitation(slug, TEXT, "ML", Heading.USUAL)))
                .containsExactly(new Problem("slug", "forum.slug.malformed"));
    }

    /** By the pattern that stood here, this took longer than anybody lives. */
    @Test
    void refuses_a_long_address_at_once() {
        for (var slug : List.of("a".repeat(61), "a".repeat(100_000) + "!", "a-".repeat(100_000) + "!")) {
            assertThat(problems(invitation(slug, TEXT, "ML", Heading.USUAL)))
                    .containsExactly(new Problem("slug", "forum.slug.malformed"));
        }
    }

    @Test
    void names_the_text_that_is_too_long() {
        var tooLong = LocalizedText.french("a".repeat(4001));
        assertThat(problems(new Invitation(
                        "ab",
                        Kind.FORUM,
                        TEXT,
                        tooLong,
                        TEXT,
                        "ML",
                        Levels.of(Level.NATIONAL),
                        tooLong,
                        "Bamako",
                        "UTC",
                        DAY,
                        DAY,
                        1,
                        Map.of(),
                        Heading.USUAL)))
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("theme", "shared.tooLong"), tuple("venue", "shared.tooLong"));
    }

    @Test
    void looks_at_its_headings_too() {
        assertThat(problems(invitation("ab", TEXT, "ML", List.of(new Heading("a".repeat(41), TEXT)))))
                .containsExactly(new Problem("headings", "shared.tooLong", 40));
        assertThat(problems(invitation("ab", TEXT, "ML", List.of(new Heading(null, LocalizedText.NONE)))))
                .containsOnly(new Problem("headings", "shared.missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ML", "XK", "XX"})
    void knows_countries_kosovo_and_the_invented_one(String country) {
        assertThatCode(() -> invitation("ab", TEXT, country, Heading.USUAL).check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ml", "ZZ", "XA", "MLI"})
    void knows_no_other_country(String country) {
        assertThat(problems(invitation("ab", TEXT, country, Heading.USUAL)))
                .containsExactly(new Problem("country", "forum.country.unknown"));
    }

    private static Invitation invitation(String slug, LocalizedText name, String country, List<Heading> headings) {
        return new Invitation(
                slug,
                Kind.FORUM,
                name,
                TEXT,
                TEXT,
                country,
                Levels.of(Level.NATIONAL),
                TEXT,
                "Bamako",
                "UTC",
                DAY,
                DAY,
                1,
                Map.of(),
                headings);
    }

    private static List<Problem> problems(Invitation invitation) {
        return catchThrowableOfType(Refusal.class, invitation::check).problems();
    }
}
