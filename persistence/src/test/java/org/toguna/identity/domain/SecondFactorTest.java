package org.toguna.identity.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;

class SecondFactorTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    private final String key = SecondFactor.makeKey();

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        byte[] standard = "12345678901234567890".getBytes(US_ASCII);
        assertThat(Totp.code(standard, seconds / 30)).isEqualTo(code);
        assertThat(Totp.stepOf(code, standard, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void keysAreWrittenAsTheStandardSays(String text, String written) {
        assertThat(Base32.of(text.getBytes(US_ASCII))).isEqualTo(written);
        assertThat(Base32.read(written)).isEqualTo(text.getBytes(US_ASCII));
        assertThatThrownBy(() -> Base32.read("M1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeIsGoodOnceAndOneStepAside() {
        var factor = enrolledAtStep(STEP - 10);
        assertThat(factor.accept(key, codeAt(STEP - 2), NOW)).isFalse();
        assertThat(factor.accept(key, codeAt(STEP + 2), NOW)).isFalse();
        assertThat(factor.accept(key, codeAt(STEP - 1), NOW)).isTrue();
        assertThat(factor.accept(key, codeAt(STEP - 1), NOW)).isFalse();
        assertThat(factor.accept(key, codeAt(STEP + 1), NOW)).isTrue();
        assertThat(factor.accept(key, codeAt(STEP), NOW)).isFalse();
    }

    @Test
    void aKeyCountsOnceACodeOfItWasTyped() {
        var factor = new SecondFactor(UUID.randomUUID());
        factor.begin("sealed");
        assertThat(factor.isEnrolled()).isFalse();
        assertThat(factor.enrol(key, "000000", NOW)).isFalse();
        assertThat(factor.isEnrolled()).isFalse();
        assertThat(factor.enrol(key, codeAt(STEP), NOW)).isTrue();
        assertThat(factor.keptKey()).contains("sealed");
        assertThat(factor.pendingKey()).isEmpty();
        assertThat(factor.accept(key, codeAt(STEP), NOW)).isFalse();
    }

    @Test
    void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
        var factor = enrolledAtStep(STEP);
        var codes = factor.makeRecoveryCodes();
        assertThat(new HashSet<>(codes))
                .hasSize(SecondFactor.RECOVERY_CODES)
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(factor.useRecoveryCode(codes.get(3).toLowerCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(factor.useRecoveryCode(codes.get(3))).isFalse();
        assertThat(factor.useRecoveryCode("")).isFalse();
        assertThat(factor.recoveryCodesLeft()).isEqualTo(9);
        factor.makeRecoveryCodes();
        assertThat(factor.useRecoveryCode(codes.get(4))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStoredHasTheCodesByTheirHashes(Database database) {
        var person = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Awa", "fr", NOW);
        database.run(entities -> entities.persist(person));
        var code = database.transact(entities -> {
            var factors = new SecondFactors(entities);
            factors.add(new SecondFactor(person.id()));
            var factor = factors.take(person.id()).orElseThrow();
            factor.begin("old.sealed");
            factor.enrol(key, codeAt(STEP), NOW);
            return factor.makeRecoveryCodes().get(0);
        });
        database.run(entities -> {
            var factors = new SecondFactors(entities);
            assertThat(factors.keptOtherwise("new.%"))
                    .anyMatch(factor -> factor.keptKey().orElseThrow().equals("old.sealed"));
            assertThat(factors.take(person.id()).orElseThrow().useRecoveryCode(code))
                    .isTrue();
        });
        database.run(entities -> {
            var factors = new SecondFactors(entities);
            assertThat(factors.find(person.id()).orElseThrow().recoveryCodesLeft())
                    .isEqualTo(9);
            factors.forget(person.id());
        });
        database.run(entities ->
                assertThat(new SecondFactors(entities).find(person.id())).isEmpty());
    }

    private SecondFactor enrolledAtStep(long step) {
        var factor = new SecondFactor(UUID.randomUUID());
        factor.begin("sealed");
        factor.enrol(key, codeAt(step), Instant.ofEpochSecond(step * 30));
        return factor;
    }

    private String codeAt(long step) {
        return Totp.code(Base32.read(key), step);
    }
}
