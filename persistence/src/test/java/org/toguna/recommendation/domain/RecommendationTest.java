package org.toguna.recommendation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toguna.commitment.domain.ARegister;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class RecommendationTest {
    private static final LocalizedText REASONS = LocalizedText.french("Le budget est voté");

    private final Recommendation recommendation = ARegister.recommendation(UUID.randomUUID(), 3);

    @Test
    void leavesEmptyWhatItsSourceDoesNotSay() {
        assertThat(recommendation.heading()).isEmpty();
        assertThat(recommendation.leadInstitution()).isEmpty();
        assertThat(recommendation.deadline()).isEmpty();
        assertThat(recommendation.response()).isEmpty();
    }

    @Test
    void needsWordsAndANumber() {
        var wordless = new Wording(LocalizedText.NONE, null, Levels.NONE, null, null, null);
        assertThatThrownBy(() -> new Recommendation(UUID.randomUUID(), 0, wordless, null, null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("title", "number"));
    }

    @ParameterizedTest
    @CsvSource({"DEFERRED, ", "ACCEPTED, 2027-01-01", "REFUSED, 2027-01-01"})
    void isDeferredUntilADayAndOnlyThen(Answer answer, LocalDate until) {
        assertThatThrownBy(() -> new Response(answer, until, REASONS, "Ministre", TODAY))
                .hasMessage("commitment.response.deferredUntil");
    }

    @Test
    void isAnsweredWithReasons() {
        assertThatThrownBy(() -> new Response(Answer.REFUSED, null, LocalizedText.NONE, "Ministre", TODAY))
                .hasMessage("commitment.response.reasonsMissing");
    }

    @Test
    void isAnsweredAgainOnlyAfterADeferral() {
        recommendation.answer(new Response(Answer.DEFERRED, TODAY.plusMonths(6), REASONS, "Ministre", TODAY));
        recommendation.answer(new Response(Answer.ACCEPTED, null, REASONS, "Ministre", TODAY));
        assertThatThrownBy(() -> recommendation.answer(new Response(Answer.REFUSED, null, REASONS, "Ministre", TODAY)))
                .hasMessage("commitment.response.given");
        assertThat(recommendation.response().orElseThrow().answer()).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void waitsForItsAnswerFromItsAdoptionOn() {
        var asked =
                new Recommendation(UUID.randomUUID(), 1, ARegister.wording("Ouvrir"), null, LocalDate.of(2026, 3, 1));

        assertThat(asked.daysUnanswered(LocalDate.of(2026, 3, 31))).hasValue(30);
        assertThat(recommendation.daysUnanswered(LocalDate.of(2026, 3, 31)))
                .as("nobody knows since when")
                .isEmpty();
    }

    @Test
    void anArbitrationSettlesWhoLeadsForGood() {
        var conflict = new LeadConflict(recommendation);
        var today = LocalDate.of(2026, 3, 31);
        conflict.state("Deux ministères demandent à conduire.", today.minusDays(20), today);

        assertThatThrownBy(() -> conflict.settle(
                        new LeadConflict.Arbitration("Ministère", "Premier ministre", "n° 7", today.minusDays(21)),
                        today))
                .as("not before it began")
                .isInstanceOf(Refusal.class);
        conflict.settle(new LeadConflict.Arbitration("Ministère", "Premier ministre", "n° 7", today), today);

        assertThat(conflict.arbitration()).map(LeadConflict.Arbitration::lead).contains("Ministère");
        assertThatThrownBy(() -> conflict.state("Encore.", today, today)).isInstanceOf(Refusal.class);
    }
}
