package org.toguna.commitment.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toguna.values.Validation;

/**
 * What a commitment costs and who pays.
 *
 * @param matchingRatio what public money adds to one unit of the diaspora's: 1 doubles it, 2 triples it; null when there is
 *     no matching fund
 */
public record Funding(List<BudgetLine> lines, BigDecimal matchingRatio) {
    public static final Funding NONE = new Funding(List.of(), null);
    private static final int MOST_LINES = 20;
    private static final BigDecimal HIGHEST_RATIO = BigDecimal.valueOf(100);

    public Funding {
        lines = lines == null ? List.of() : List.copyOf(lines);
        matchingRatio = Indicator.plain(matchingRatio);
    }

    void validate(Validation validation) {
        validation.require(lines.size() <= MOST_LINES, "budgetAmount1", "commitment.tooMany", MOST_LINES);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).validate(validation, i + 1);
        }
        validation.require(
                matchingRatio == null
                        || (matchingRatio.signum() > 0
                                && matchingRatio.compareTo(HIGHEST_RATIO) <= 0
                                && matchingRatio.stripTrailingZeros().scale() <= 2),
                "matchingRatio",
                "commitment.matchingRatio.range");
    }

    /** The sum in each currency: money of different currencies is never added. */
    public Map<String, BigDecimal> totals() {
        var totals = new TreeMap<String, BigDecimal>();
        lines.forEach(line -> totals.merge(line.currency(), line.amount(), BigDecimal::add));
        return totals;
    }
}
