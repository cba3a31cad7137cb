package org.toguna.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.database.domain.Database;
import org.toguna.values.Refusal;

class EmailAddressTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "' Awa@Example.org ', awa@example.org",
        "moussa@exämple.org, moussa@xn--exmple-cua.org",
        "a@ŁÓDŹ.example.org, a@xn--d-uga0v4h.example.org",
        "A@XN--D-UGA0V4H.example.org, a@xn--d-uga0v4h.example.org",
        "awa+forum_1@example.co.uk, awa+forum_1@example.co.uk",
        "o'neil@example.org, o'neil@example.org",
        "michał@example.org, michał@example.org",
        "MICHAŁ@example.org, michał@example.org",
        "1@2.example, 1@2.example"
    })
    void isKeptInOneSpelling(String typed, String kept) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(kept);
    }

    @Test
    void aDomainInNkoOrAdlamIsWrittenInPunycode() {
        for (var domain : new String[] {"ߒߞߏ", "𞤆𞤵𞤤𞤢𞤪"}) {
            assertThat(new EmailAddress("awa@" + domain + ".example").value()).matches("awa@xn--[a-z0-9-]+\\.example");
        }
        assertThat(new EmailAddress("awa@𞤀.example")).isEqualTo(new EmailAddress("awa@𞤢.example"));
    }

    @Test
    void aLetterTypedInTwoPiecesIsTheLetter() {
        assertThat(new EmailAddress("e\u0301lodie@exa\u0308mple.org"))
                .isEqualTo(new EmailAddress("élodie@exämple.org"));
    }

    /** Each was cut to its low byte, which spelt the address of somebody else. */
    @ParameterizedTest
    @ValueSource(strings = {"Ŷictime2", "ɶictime2", "նictime2", "ѷictime2", "ŷictime2", "vıctime2", "vіctime2"})
    void whatLooksAlikeIsSomebodyElse(String lookalike) {
        assertThat(new EmailAddress(lookalike + "@example.net"))
                .isNotEqualTo(new EmailAddress("victime2@example.net"))
                .isNotEqualTo(new EmailAddress("wictime2@example.net"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', malformed",
        "awa, malformed",
        "@example.org, malformed",
        "awa@, malformed",
        "awa@example, malformed",
        "awa@@example.org, malformed",
        "awa@b@example.org, malformed",
        "a..b@example.org, malformed",
        ".a@example.org, malformed",
        "a.@example.org, malformed",
        "a@.example.org, malformed",
        "a@example..org, malformed",
        "a@example.org., malformed",
        "a@-example.org, malformed",
        "a@example_.org, malformed",
        "a@192.0.2.1, malformed",
        "a@[192.0.2.1], malformed",
        "a@b.c, malformed",
        "\"a b\"@example.org, invisible",
        "\"ab\"@example.org, malformed",
        "<a@example.org>, malformed",
        "'a@example.org,b@example.org', malformed",
        "a b@example.org, invisible",
        "a\u00a0b@example.org, invisible",
        "\u200bawa@example.org, invisible",
        "awa@exam\u200dple.org, invisible",
        "awa@exam\u00adple.org, invisible",
        "aw\u202ea@example.org, invisible",
        "awa\ufe0f@example.org, invisible",
        "awa\u3164@example.org, invisible",
        "awa\u0000@example.org, invisible",
        "'awa@example.org\r\nBcc: b@example.org', invisible",
        "awa@straße.example, domain",
        "awa@νέος.example, domain",
        "awa@ｅxample.org, domain",
        "awa@example。org.net, domain",
        "\u212aofi@example.org, malformed",
        "awa@\u212aofi.example, malformed"
    })
    void isRefusedForWhatIsWrong(String typed, String how) {
        assertThat(EmailAddress.fault(typed)).contains("identity.email." + how);
        assertThatThrownBy(() -> new EmailAddress(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("email");
                                    assertThat(problem.code()).isEqualTo("identity.email." + how);
                                }));
    }

    static Stream<String> tooLong() {
        return Stream.of(
                "a@b." + "c".repeat(317),
                "a@b." + "c".repeat(500),
                "a".repeat(65) + "@example.org",
                "é".repeat(33) + "@example.org",
                "a@" + "b".repeat(64) + ".org",
                "a@" + "b".repeat(61).concat(".").repeat(4) + "example",
                "a@" + "é".repeat(60) + ".example",
                "a@b." + "c.".repeat(1_000_000) + "org");
    }

    @ParameterizedTest
    @MethodSource
    void tooLong(String typed) {
        assertThat(EmailAddress.fault(typed)).isNotEmpty();
    }

    @Test
    void itsLengthIsCountedInOctetsAndTheLongestIsTaken() {
        var domain = "b".repeat(62).concat(".").repeat(3);
        assertThat(EmailAddress.fault("é".repeat(32) + "@example.org")).isEmpty();
        assertThat(EmailAddress.fault("a".repeat(61) + "@" + domain + "org")).isEmpty();
        assertThat(EmailAddress.fault("a".repeat(62) + "@" + domain + "org")).contains("identity.email.malformed");
    }

    @Test
    void whatIsKeptReadsBackAsItselfAndHasNoCharacterThatIsNotSeen() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(letter -> Character.isDefined(letter) && !Character.isIdeographic(letter))
                .filter(letter -> Character.getType(letter) != Character.PRIVATE_USE)
                .mapToObj(Character::toString)
                .flatMap(letter -> Stream.of("a" + letter + "b@example.org", "a@e" + letter + "x.example"))
                .filter(typed -> EmailAddress.fault(typed).isEmpty())
                .map(EmailAddress::new)
                .forEach(address -> {
                    assertThat(new EmailAddress(address.value())).isEqualTo(address);
                    assertThat(address.value().substring(address.value().indexOf('@')))
                            .matches(domain ->
                                    StandardCharsets.US_ASCII.newEncoder().canEncode(domain));
                });
    }

    @Test
    void onlyWhatIsBeforeTheAtNeedsMoreThanAscii() {
        assertThat(new EmailAddress("moussa@exämple.org").needsUtf8()).isFalse();
        assertThat(new EmailAddress("michał@example.org").needsUtf8()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void oneDomainInTwoSpellingsIsOnePersonAndOneLimit(Database database) {
        var person = new Person(new EmailAddress("moussa@exämple.org"), "Moussa", "fr", NOW);
        database.run(entities -> new People(entities).add(person));
        database.run(entities -> {
            var address = new EmailAddress("MOUSSA@XN--exmple-CUA.ORG");
            assertThat(new People(entities).find(address).map(Person::id)).contains(person.id());
            assertThat(address.value())
                    .as("what limits count by")
                    .isEqualTo(new EmailAddress("Moussa@EXÄMPLE.org").value());
        });
    }
}
