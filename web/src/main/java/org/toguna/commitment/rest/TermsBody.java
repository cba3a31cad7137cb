package org.toguna.commitment.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.toguna.commitment.domain.BudgetLine;
import org.toguna.commitment.domain.Funding;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Milestone;
import org.toguna.commitment.domain.Origin;
import org.toguna.commitment.domain.Partners;
import org.toguna.commitment.domain.Purpose;
import org.toguna.commitment.domain.Schedule;
import org.toguna.commitment.domain.Terms;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/**
 * What exactly is promised.
 *
 * @param matchingRatio what public money adds to one unit of the diaspora's, if there is a matching fund
 * @param territory the code of the territory that it concerns, if any
 * @param recommendation the id of the recommendation it answers, if any
 * @param sdgTargets targets of the Sustainable Development Goals, such as 10.c
 */
public record TermsBody(
        Map<String, String> title,
        Map<String, String> description,
        Map<String, String> problem,
        Map<String, String> objective,
        Map<String, String> means,
        List<IndicatorBody> indicators,
        List<BudgetLine> budget,
        BigDecimal matchingRatio,
        LocalDate starts,
        LocalDate deadline,
        List<MilestoneBody> milestones,
        Set<Level> levels,
        String territory,
        List<String> supportingInstitutions,
        List<String> donors,
        List<String> diasporaPartners,
        UUID recommendation,
        String strategy,
        List<String> sdgTargets) {

    public record IndicatorBody(Map<String, String> name, String unit, BigDecimal baseline, BigDecimal target) {
        Indicator toIndicator() {
            return new Indicator(text(name), unit, baseline, target);
        }

        static IndicatorBody of(Indicator indicator) {
            return new IndicatorBody(
                    indicator.name().texts(), indicator.unit(), indicator.baseline(), indicator.target());
        }
    }

    public record MilestoneBody(LocalDate due, Map<String, String> title) {
        Milestone toMilestone() {
            return new Milestone(due, text(title));
        }

        static MilestoneBody of(Milestone milestone) {
            return new MilestoneBody(milestone.due(), milestone.title().texts());
        }
    }

    public Terms toTerms() {
        return new Terms(
                new Purpose(text(title), text(description), text(problem), text(objective), text(means)),
                given(indicators).stream().map(IndicatorBody::toIndicator).toList(),
                new Funding(budget, matchingRatio),
                new Schedule(
                        starts,
                        deadline,
                        given(milestones).stream()
                                .map(MilestoneBody::toMilestone)
                                .toList()),
                levels == null ? Levels.NONE : Levels.of(levels),
                territory,
                new Partners(supportingInstitutions, donors, diasporaPartners),
                new Origin(recommendation, strategy, sdgTargets));
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static LocalizedText text(Map<String, String> texts) {
        return texts == null ? LocalizedText.NONE : new LocalizedText(texts);
    }

    public static TermsBody of(Terms terms) {
        var purpose = terms.purpose();
        return new TermsBody(
                purpose.title().texts(),
                purpose.description().texts(),
                purpose.problem().texts(),
                purpose.objective().texts(),
                purpose.means().texts(),
                terms.indicators().stream().map(IndicatorBody::of).toList(),
                terms.funding().lines(),
                terms.funding().matchingRatio(),
                terms.schedule().starts(),
                terms.deadline(),
                terms.schedule().milestones().stream().map(MilestoneBody::of).toList(),
                terms.levels().all(),
                terms.territory(),
                terms.partners().supporting(),
                terms.partners().donors(),
                terms.partners().diaspora(),
                terms.origin().recommendationId(),
                terms.origin().strategy(),
                terms.origin().sdgTargets());
    }
}
