package org.toguna.api.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.values.Level;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class JsonBodyTest {
    private static final String ID = "6f1c1f0e-8a53-4d0a-9a3c-6f2f6f0d3a11";

    record Amount(BigDecimal value, String currency) {}

    record Everything(
            Map<String, String> title,
            String name,
            Integer number,
            boolean sure,
            LocalDate day,
            Instant moment,
            UUID id,
            List<UUID> ids,
            Set<Level> levels,
            Level level,
            List<Amount> amounts) {}

    @Test
    void binds_what_is_written() {
        assertThat(read("""
                        {"title": {"fr": "Écoles", "en": null}, "name": "Awa \\ud83d\\ude00", "number": 12, "sure": true, "day": "2026-11-29",
                         "moment": "2026-11-29T10:00:00Z", "id": "%s", "ids": ["%s"], "levels": ["NATIONAL"], "level": "REGIONAL",
                         "amounts": [{"value": 50.50, "currency": "XOF"}]}""".formatted(ID, ID))).satisfies(read -> {
            assertThat(read.title()).containsEntry("fr", "Écoles").containsEntry("en", null);
            assertThat(read.name()).isEqualTo("Awa 😀");
            assertThat(read.number()).isEqualTo(12);
            assertThat(read.sure()).isTrue();
            assertThat(read.day()).isEqualTo("2026-11-29");
            assertThat(read.moment()).isEqualTo("2026-11-29T10:00:00Z");
            assertThat(read.ids()).containsExactly(UUID.fromString(ID));
            assertThat(read.levels()).containsExactly(Level.NATIONAL);
            assertThat(read.level()).isEqualTo(Level.REGIONAL);
            assertThat(read.amounts()).containsExactly(new Amount(new BigDecimal("50.50"), "XOF"));
        });
    }

    @Test
    void passes_over_members_that_it_does_not_know() {
        assertThat(read("{\"x\":[{\"y\":[1,{\"name\":2}]}],\"name\":\"Awa\",\"z\":{\"name\":3}}")
                        .name())
                .isEqualTo("Awa");
    }

    @Test
    void leaves_to_the_resource_what_a_body_of_nothing_means() {
        assertThat(read("null")).isNull();
        assertThat(read("{}").name()).isNull();
    }

    /** The platform's parser would look for the end of the last ones for ever. */
    @Test
    void refuses_whatever_ends_before_its_end() {
        var whole = "{\"x\":[{\"y\":[1,{\"z\":\"é\"}],\"w\":{\"v\":null}}],\"amounts\":[{\"value\":1.5e3}]}";
        for (int end = 0; end < whole.length(); end++) {
            assertThat(problem(whole.substring(0, end)).code()).isIn("shared.json.malformed", "shared.notObject");
        }
        assertThat(problem("{\"x\":[")).isEqualTo(new Problem("", "shared.json.malformed", 1, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{'name':'Awa'}",
                "{\"name\":\"Awa\",}",
                "{\"name\":\"Awa\"} {}",
                "{\"name\":\"Awa\",\"name\":\"Binta\"}",
                "{\"x\":{\"y\":1,\"y\":2}}",
                "{\"number\":NaN}",
                "{\"number\":01}",
                "{\"name\":\"a\u0000b\"}"
            })
    void refuses_what_is_not_json_or_says_a_thing_twice(String text) {
        assertThat(problem(text).code()).isEqualTo("shared.json.malformed");
    }

    @Test
    void says_where_the_text_goes_wrong() {
        assertThat(problem("{\n  \"name\": Awa\n}")).isEqualTo(new Problem("", "shared.json.malformed", 2, 11));
    }

    @Test
    void refuses_what_would_take_too_much_to_read() {
        assertThat(problem("{\"x\":" + "[".repeat(1_000_000)).code()).isEqualTo("shared.json.beyond");
        assertThat(problem("{\"x\":" + "9".repeat(1_000_000) + "}").code()).isEqualTo("shared.json.beyond");
        assertThat(problem("{\"amounts\":[{\"value\":" + "9".repeat(1_000_000) + "}]}")
                        .code())
                .isEqualTo("shared.json.beyond");
        assertThat(problem("{\"name\":\"" + "a".repeat(200_000) + "\"}").code()).isEqualTo("shared.json.beyond");
        assertThat(problem("{\"x\":[0" + ",0".repeat(300_000) + "]}").code()).isEqualTo("shared.json.beyond");
        assertThat(problem("{\"" + "a".repeat(200) + "\":1}").code()).isEqualTo("shared.json.beyond");
    }

    @Test
    void reads_no_more_than_its_limit() {
        var refusal = refusal(" ".repeat(JsonBody.LARGEST + 1));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal.code()).isEqualTo("shared.json.tooLarge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"Écoles\"}                   | title            | shared.notObject",
                "{\"title\":[]}                           | title            | shared.notObject",
                "{\"title\":{\"fr\":7}}                   | title.fr         | shared.notText",
                "{\"name\":7}                             | name             | shared.notText",
                "{\"name\":{}}                            | name             | shared.notText",
                "{\"name\":\"a\\u0000b\"}                 | name             | shared.notText",
                "{\"name\":\"\\ud800\"}                   | name             | shared.notText",
                "{\"title\":{\"fr\":\"\\udc00\\ud800\"}}  | title.fr         | shared.notText",
                "{\"number\":50.5}                        | number           | shared.notWhole",
                "{\"number\":1e2}                         | number           | shared.notWhole",
                "{\"number\":1e999999999}                 | number           | shared.notWhole",
                "{\"number\":3000000000}                  | number           | shared.notWhole",
                "{\"number\":-99999999999999999999}       | number           | shared.notWhole",
                "{\"number\":\"12\"}                      | number           | shared.notWhole",
                "{\"number\":true}                        | number           | shared.notWhole",
                "{\"number\":[1]}                         | number           | shared.notWhole",
                "{\"sure\":\"true\"}                      | sure             | shared.notTrueOrFalse",
                "{\"sure\":1}                             | sure             | shared.notTrueOrFalse",
                "{\"day\":\"2026-02-30\"}                 | day              | shared.notDate",
                "{\"day\":\"+999999999-12-31\"}           | day              | shared.notDate",
                "{\"day\":\"-999999999-01-01\"}           | day              | shared.notDate",
                "{\"day\":\"0000-01-01\"}                 | day              | shared.notDate",
                "{\"day\":20261129}                       | day              | shared.notDate",
                "{\"day\":[2026,11,29]}                   | day              | shared.notDate",
                "{\"moment\":\"+1000000000-12-31T00:00:00Z\"} | moment       | shared.notDate",
                "{\"moment\":1}                           | moment           | shared.notDate",
                "{\"id\":\"1-1-1-1-1\"}                   | id               | shared.notId",
                "{\"id\":\"\"}                            | id               | shared.notId",
                "{\"ids\":{}}                             | ids              | shared.notList",
                "{\"ids\":\"x\"}                          | ids              | shared.notList",
                "{\"ids\":[null]}                         | ids[0]           | shared.missing",
                "{\"levels\":[\"NATIONAL\",null]}         | levels[1]        | shared.missing",
                "{\"amounts\":[null]}                     | amounts[0]       | shared.missing",
                "{\"amounts\":[7]}                        | amounts[0]       | shared.notObject",
                "{\"amounts\":[{\"value\":1e999999999}]}  | amounts[0].value | shared.notNumber",
                "{\"amounts\":[{\"value\":1e-999999999}]} | amounts[0].value | shared.notNumber",
                "{\"amounts\":[{\"value\":\"50.5\"}]}     | amounts[0].value | shared.notNumber",
                "{\"amounts\":[{\"currency\":\"XOF\"},{\"currency\":[]}]} | amounts[1].currency | shared.notText"
            })
    void names_the_value_that_is_not_what_it_should_be(String text, String field, String code) {
        assertThat(refusal(text).kind()).isEqualTo(Refusal.Kind.UNREADABLE);
        assertThat(problem(text)).isEqualTo(new Problem(field, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"GALACTIC\"", "\"\"", "\"national\"", "0", "[]", "true"})
    void says_which_words_may_be_chosen(String word) {
        assertThat(problem("{\"level\":" + word + "}"))
                .isEqualTo(new Problem("level", "shared.notOneOf", "NATIONAL, REGIONAL, INTERNATIONAL"));
    }

    private static Everything read(String text) {
        try {
            return (Everything) JsonBody.read(new ByteArrayInputStream(text.getBytes(UTF_8)), Everything.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(String text) {
        return catchThrowableOfType(Refusal.class, () -> read(text));
    }

    private static Problem problem(String text) {
        return refusal(text).problems().get(0);
    }
}
