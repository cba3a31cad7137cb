package org.toguna.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.TODAY;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.commitment.domain.ARegister.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Status;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class ProgressReportTest {
    private final Commitment commitment = commitment(ministry(UUID.randomUUID()), 1);

    @Test
    void hasNoNewsUntilAReportIsPublished() {
        var first = new ProgressReport(commitment, progress(Status.UNDER_WAY, 40), UUID.randomUUID(), 0, NOW);
        assertThat(commitment.status()).isEqualTo(Status.NO_NEWS);
        assertThat(commitment.percentage()).isEmpty();

        first.publish(commitment, NOW);
        assertThat(commitment.status()).isEqualTo(Status.UNDER_WAY);

        var second = new ProgressReport(commitment, progress(Status.BLOCKED, 45), UUID.randomUUID(), 1, NOW);
        second.publish(commitment, NOW);
        assertThat(commitment.status()).isEqualTo(Status.BLOCKED);
        assertThat(commitment.percentage()).hasValue(45);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void standsAsTheLatestReportSaysWhateverTheOrderOfPublication() {
        var first = new ProgressReport(commitment, progress(Status.UNDER_WAY, 40), UUID.randomUUID(), null, NOW);
        var second = new ProgressReport(commitment, progress(Status.DONE, 100), UUID.randomUUID(), null, NOW);
        second.publish(commitment, NOW);
        first.publish(commitment, NOW);
        assertThat(commitment.status()).isEqualTo(Status.DONE);
    }

    @Test
    void keepsAReportThatWasSentBack() {
        var report = new ProgressReport(commitment, progress(Status.DONE, 100), UUID.randomUUID(), null, NOW);
        assertRefused(() -> report.sendBack(" ", NOW), "reason");
        report.sendBack("Joignez le procès-verbal", NOW);

        assertThat(report.state()).isEqualTo(ReportState.SENT_BACK);
        assertThat(report.sentBackBecause()).contains("Joignez le procès-verbal");
        assertThatThrownBy(() -> report.publish(commitment, NOW)).hasMessage("commitment.report.decided");
        assertThat(commitment.status()).isEqualTo(Status.NO_NEWS);
    }

    @Test
    void refusesTheSecondOfTwoReportsWrittenAtOnce() {
        new ProgressReport(commitment, progress(Status.UNDER_WAY, 40), UUID.randomUUID(), 0, NOW);
        assertThatThrownBy(
                        () -> new ProgressReport(commitment, progress(Status.UNDER_WAY, 50), UUID.randomUUID(), 0, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .hasMessage("commitment.reportedMeanwhile");
    }

    @Test
    void measuresOnlyTheIndicatorsThatItHas() {
        var measured = new Progress(
                Status.UNDER_WAY,
                40,
                LocalizedText.french("Comptage"),
                null,
                new Progress.Spent(BigDecimal.ONE, "FRANC"),
                new Measurements(List.of(new Measurement(2, TODAY, BigDecimal.ONE))),
                null,
                null);
        assertRefused(
                () -> new ProgressReport(commitment, measured, UUID.randomUUID(), null, NOW),
                "measured2",
                "spentCurrency");
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
        var progress = new Progress(status, percentage, LocalizedText.french("Rien"), null, null, null, null, null);
        assertThatThrownBy(() -> new ProgressReport(commitment, progress, UUID.randomUUID(), null, NOW))
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
        var progress = new Progress(
                Status.UNDER_WAY, 5, LocalizedText.french("Chantier ouvert"), null, null, null, link, null);
        var report = assertThatCode(() -> progress.check(commitment.terms()));
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

    private static void assertRefused(ThrowingCallable act, String... fields) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder(fields));
    }
}
