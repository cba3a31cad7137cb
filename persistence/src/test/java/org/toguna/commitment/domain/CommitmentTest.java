package org.toguna.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.TODAY;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.commitment.domain.ARegister.terms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class CommitmentTest {
    private final Institution ministry = ministry(UUID.randomUUID());
    private final Commitment commitment = commitment(ministry, 1);

    @Test
    void existsOnlyByADatedReferencedAct() {
        assertRefused(
                () -> adopted(new Act(null, " ", null, "acte.pdf"), terms("Guichets")),
                "actKind",
                "actReference",
                "actDate",
                "actFile");
        assertThatThrownBy(() -> adopted(new Act(ActKind.DECREE, "n° 1", TODAY.plusDays(1), null), terms("Guichets")))
                .hasMessage("commitment.act.future");
    }

    private Commitment adopted(Act act, Terms terms) {
        return new Commitment(ministry, 1, act, terms, TODAY, NOW);
    }

    @Test
    void promisesSomethingByADay() {
        var empty = new Terms(
                new Purpose(null, null, null, null, null),
                null,
                null,
                new Schedule(null, null, null),
                null,
                null,
                null,
                null);
        assertRefused(() -> adopted(ARegister.decree(), empty), "title", "objective", "deadline");
    }

    @Test
    void doesNotEndBeforeItStarts() {
        var backwards = terms("Guichets", TODAY, TODAY.minusDays(1), null);
        assertThatThrownBy(() -> adopted(ARegister.decree(), backwards)).hasMessage("commitment.deadline.beforeStart");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10.0, 5, XOF, commitment.indicator.targetIsBaseline",
        "0, 10, -1, XOF, commitment.number.range",
        "0, 10, 5, FRANC, commitment.budget.currency"
    })
    void refusesNumbersThatMeanNothing(
            BigDecimal baseline, BigDecimal target, BigDecimal amount, String currency, String code) {
        var given = terms("Guichets");
        var wrong = new Terms(
                given.purpose(),
                List.of(new Indicator(LocalizedText.french("Guichets"), null, baseline, target)),
                new Funding(List.of(new BudgetLine(null, amount, currency)), null),
                given.schedule(),
                null,
                null,
                null,
                null);
        assertThatThrownBy(() -> adopted(ARegister.decree(), wrong)).hasMessage(code);
    }

    @Test
    void namesEachFieldOfARowThatIsWrong() {
        var given = terms("Guichets");
        var wrong = new Terms(
                given.purpose(),
                null,
                new Funding(List.of(new BudgetLine("État", null, "XOF")), new BigDecimal("-1")),
                new Schedule(
                        null,
                        TODAY.plusDays(1),
                        List.of(new Milestone(TODAY.plusDays(2), LocalizedText.french("Trop tard")))),
                null,
                null,
                null,
                new Origin(null, null, List.of("18.1")));
        assertRefused(
                () -> adopted(ARegister.decree(), wrong),
                "budgetAmount1",
                "matchingRatio",
                "milestoneDue1",
                "sdgTargets");
    }

    @Test
    void lacksWhatAnEvaluationWillNeed() {
        assertThat(commitment.gaps().all()).isEmpty();
        assertThat(adopted(ARegister.decree(), ARegister.bareTerms("Guichets"))
                        .gaps()
                        .all())
                .containsExactly(Gap.NOT_VERIFIABLE, Gap.NO_TARGET, Gap.NO_MEANS, Gap.NO_BUDGET, Gap.NO_START);
    }

    @Test
    void staysWithItsReasonWhenItIsWithdrawn() {
        commitment.withdraw("Crédits annulés", "Ministre", 1, NOW);

        assertThat(commitment.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(commitment.terms().title()).isEqualTo(LocalizedText.french("Engagement 1"));
        assertThat(commitment.versions().get(1).reason()).contains("Crédits annulés");
        assertThatThrownBy(() -> commitment.amend(terms("Autre"), "Reprise", "Ministre", 2, NOW))
                .hasMessage("commitment.withdrawn");
        assertThatThrownBy(() -> commitment.mustTakeReport(null)).hasMessage("commitment.withdrawn");
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

    @ParameterizedTest
    @CsvSource({"0, 10, 4, 40", "210, 30, 95, 64", "0, 10, -1, -10", "0, 10, 12, 120"})
    void reachesItsTargetFromItsBaseline(BigDecimal baseline, BigDecimal target, BigDecimal measured, int percent) {
        assertThat(new Indicator(LocalizedText.french("Délai"), null, baseline, target).reached(measured))
                .hasValue(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "UNDER_WAY, 50, 2026-01-01, 2026-12-31, , 2026-07-02, ON_TIME",
        "UNDER_WAY, 70, 2026-01-01, 2026-12-31, , 2026-07-02, EARLY",
        "UNDER_WAY, 29, 2026-01-01, 2026-12-31, , 2026-07-02, LATE",
        "NO_NEWS, , 2026-01-01, 2026-12-31, , 2026-12-31, LATE",
        "UNDER_WAY, 99, 2026-01-01, 2026-12-31, , 2027-01-01, OVERDUE",
        "DONE, 100, 2026-01-01, 2026-12-31, 2026-12-01, 2028-01-01, EARLY",
        "DONE, 100, 2026-01-01, 2026-12-31, 2026-12-02, 2028-01-01, ON_TIME",
        "DONE, 100, 2026-01-01, 2026-12-31, 2027-01-01, 2028-01-01, LATE",
        "WITHDRAWN, 10, 2026-01-01, 2026-12-31, , 2028-01-01, NONE",
        "NOT_STARTED, 0, 2026-12-31, 2026-12-31, , 2026-12-31, ON_TIME"
    })
    void isTimelyByItsOwnDates(
            Status status,
            Integer percentage,
            LocalDate starts,
            LocalDate deadline,
            LocalDate doneOn,
            LocalDate today,
            Timeliness timeliness) {
        assertThat(Timeliness.of(status, percentage, starts, deadline, doneOn, today))
                .isEqualTo(timeliness);
    }

    @Test
    void isSilentAfterSixMonthsWithoutNews() {
        var starts = LocalDate.of(2026, 1, 15);
        var later = Instant.parse("2026-07-15T00:00:00Z");
        var silent = Standing.of(Status.UNDER_WAY, 10, starts, starts.plusYears(2), null, later, ZoneOffset.UTC);
        assertThat(silent.monthsSilent()).isEqualTo(6);
        assertThat(silent.isSilent()).isTrue();
        assertThat(Standing.of(
                                Status.DONE,
                                100,
                                starts,
                                starts.plusYears(2),
                                NOW,
                                later.plusSeconds(99999999),
                                ZoneOffset.UTC)
                        .isSilent())
                .isFalse();
    }

    @Test
    void startsOnTheDayItIsDue() {
        var oneDay = terms("Journée", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1), null);
        assertThat(adopted(ARegister.decree(), oneDay).terms().deadline()).isEqualTo("2026-07-01");
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
