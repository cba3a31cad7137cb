package org.toguna.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.TODAY;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.commitment.domain.ARegister.progress;
import static org.toguna.commitment.domain.ARegister.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toguna.shared.Levels;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

class CommitmentTest {
    private final Institution ministry = ministry(UUID.randomUUID());
    private final Commitment commitment = commitment(ministry, 1);

    @Test
    void existsOnlyByADatedReferencedAct() {
        assertRefused(() -> new Act(null, " ", null, TODAY), "actKind", "actReference", "actDate");
        assertThatThrownBy(() -> new Act(ActKind.DECREE, "n° 1", TODAY.plusDays(1), TODAY))
                .hasMessage("commitment.act.future");
    }

    @Test
    void promisesSomethingByADay() {
        var empty = new Terms(
                LocalizedText.NONE,
                LocalizedText.NONE,
                LocalizedText.NONE,
                null,
                null,
                null,
                null,
                Levels.NONE,
                "",
                null);
        assertRefused(
                () -> new Commitment(ministry, 1, ARegister.decree(), empty, NOW), "title", "objective", "deadline");
    }

    @Test
    void doesNotEndBeforeItStarts() {
        var backwards = terms("Guichets", TODAY, TODAY.minusDays(1), null);
        assertThatThrownBy(() -> new Commitment(ministry, 1, ARegister.decree(), backwards, NOW))
                .hasMessage("commitment.deadline.beforeStart");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10.0, 5, XOF, commitment.indicator.targetIsBaseline",
        "0, 10, -1, XOF, commitment.number.range",
        "0, 10, 5, FRANC, commitment.budget.currency"
    })
    void refusesNumbersThatMeanNothing(
            BigDecimal baseline, BigDecimal target, BigDecimal amount, String currency, String code) {
        var text = LocalizedText.french("Guichets");
        var wrong = new Terms(
                text,
                text,
                text,
                new Indicator(text, null, baseline, target),
                new Budget(amount, currency),
                null,
                TODAY,
                Levels.NONE,
                null,
                null);
        assertThatThrownBy(() -> new Commitment(ministry, 1, ARegister.decree(), wrong, NOW))
                .hasMessage(code);
    }

    @Test
    void keepsItsFirstTermsWhenItIsAmended() {
        commitment.amend(terms("Vingt guichets"), "Budget doublé", "Ministre", 1, NOW.plusSeconds(60));

        assertThat(commitment.terms().title()).isEqualTo(LocalizedText.french("Vingt guichets"));
        assertThat(commitment.versionNumber()).isEqualTo(2);
        assertThat(commitment.versions()).extracting(CommitmentVersion::number).containsExactly(1, 2);
        assertThat(commitment.versions().get(0).terms().title()).isEqualTo(LocalizedText.french("Engagement 1"));
        assertThat(commitment.versions().get(1).reason()).contains("Budget doublé");
    }

    @Test
    void refusesAnAmendmentWrittenOnOlderTerms() {
        commitment.amend(terms("Vingt guichets"), "Budget doublé", "Ministre", 1, NOW);
        assertThatThrownBy(() -> commitment.amend(terms("Cinq guichets"), "Budget réduit", "Ministre", 1, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .hasMessage("commitment.amendedMeanwhile");
        assertThat(commitment.terms().title()).isEqualTo(LocalizedText.french("Vingt guichets"));
    }

    @Test
    void isAmendedOnlyWithAReasonBySomebody() {
        assertRefused(() -> commitment.amend(terms("Vingt guichets"), " ", null, 1, NOW), "reason", "decidedBy");
        assertThat(commitment.versionNumber()).isEqualTo(1);
    }

    @Test
    void hasNoNewsUntilSomebodyReports() {
        assertThat(commitment.status()).isEqualTo(Status.NO_NEWS);
        assertThat(commitment.percentage()).isEmpty();

        commitment.report(progress(Status.UNDER_WAY, 40), UUID.randomUUID(), NOW);
        var latest = commitment.report(progress(Status.BLOCKED, 45), UUID.randomUUID(), NOW);

        assertThat(commitment.status()).isEqualTo(Status.BLOCKED);
        assertThat(commitment.percentage()).hasValue(45);
        assertThat(latest.number()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_NEWS, 0, shared.missing",
        "UNDER_WAY, -1, commitment.progress.percentage",
        "UNDER_WAY, 101, commitment.progress.percentage",
        "UNDER_WAY, , commitment.progress.percentage",
        "NOT_STARTED, 5, commitment.progress.contradiction",
        "DONE, 99, commitment.progress.contradiction"
    })
    void refusesProgressThatContradictsItself(Status status, Integer percentage, String code) {
        var progress = new Progress(status, percentage, LocalizedText.french("Rien"), null, null);
        assertThatThrownBy(() -> commitment.report(progress, UUID.randomUUID(), NOW))
                .hasMessage(code);
        assertThat(commitment.status()).isEqualTo(Status.NO_NEWS);
    }

    @ParameterizedTest
    @CsvSource({
        "https://exemple.org/pv.pdf, true",
        "javascript:alert(1), false",
        "ftp://exemple.org/pv, false",
        "pv, false"
    })
    void takesOnlyWebAddressesAsEvidence(String link, boolean taken) {
        var progress = new Progress(Status.UNDER_WAY, 5, LocalizedText.french("Chantier ouvert"), link, null);
        var report = assertThatCode(progress::check);
        if (taken) {
            report.doesNotThrowAnyException();
        } else {
            report.hasMessage("commitment.progress.link");
        }
    }

    @Test
    void keepsOnlyTheNameOfAnEvidenceFile() {
        assertThat(new Progress.Evidence("0", "C:\\Mes documents\\p\"v\n.pdf").name())
                .isEqualTo("pv.pdf");
    }

    @Test
    void knowsItsFocalPoints() {
        var person = UUID.randomUUID();
        assertThat(ministry.isReportedBy(person)).isFalse();
        ministry.nameFocalPoint(person);
        assertThat(ministry.isReportedBy(person)).isTrue();
    }

    @Test
    void startsOnTheDayItIsDue() {
        var oneDay = terms("Journée", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1), null);
        assertThat(new Commitment(ministry, 2, ARegister.decree(), oneDay, NOW)
                        .terms()
                        .deadline())
                .isEqualTo("2026-07-01");
    }

    private static void assertRefused(ThrowingCallable act, String... fields) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder(fields));
    }
}
