package org.toguna.commitment.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.toguna.commitment.domain.Budget;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Terms;
import org.toguna.shared.Level;
import org.toguna.shared.Levels;
import org.toguna.shared.LocalizedText;

/**
 * What exactly is promised.
 *
 * @param recommendation the id of the recommendation it answers, if any
 */
public record TermsBody(
        Map<String, String> title,
        Map<String, String> objective,
        Map<String, String> means,
        IndicatorBody indicator,
        BudgetBody budget,
        LocalDate starts,
        LocalDate deadline,
        Set<Level> levels,
        String supportingInstitutions,
        UUID recommendation) {

    public record IndicatorBody(Map<String, String> name, String unit, BigDecimal baseline, BigDecimal target) {}

    /** @param currency an ISO 4217 code */
    public record BudgetBody(BigDecimal amount, String currency) {}

    Terms toTerms() {
        return new Terms(
                text(title),
                text(objective),
                text(means),
                indicator == null
                        ? null
                        : new Indicator(
                                text(indicator.name()), indicator.unit(), indicator.baseline(), indicator.target()),
                budget == null ? null : new Budget(budget.amount(), budget.currency()),
                starts,
                deadline,
                levels == null ? Levels.NONE : Levels.of(levels),
                supportingInstitutions,
                recommendation);
    }

    private static LocalizedText text(Map<String, String> texts) {
        return texts == null ? LocalizedText.NONE : new LocalizedText(texts);
    }

    static TermsBody of(Terms terms) {
        return new TermsBody(
                terms.title().texts(),
                terms.objective().texts(),
                terms.means().texts(),
                terms.indicator()
                        .map(indicator -> new IndicatorBody(
                                indicator.name().texts(),
                                indicator.unit().orElse(null),
                                indicator.baseline().orElse(null),
                                indicator.target().orElse(null)))
                        .orElse(null),
                terms.budget()
                        .map(budget -> new BudgetBody(budget.amount(), budget.currency()))
                        .orElse(null),
                terms.starts().orElse(null),
                terms.deadline(),
                terms.levels().all(),
                terms.supportingInstitutions().orElse(null),
                terms.recommendationId().orElse(null));
    }
}
