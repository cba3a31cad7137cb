package org.toguna.commitment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/**
 * What is counted to see whether a commitment is kept, from its baseline to its target.
 *
 * @param unit null when it goes without saying
 * @param baseline null when nobody measured it
 * @param target null when none was set
 */
public record Indicator(LocalizedText name, String unit, BigDecimal baseline, BigDecimal target) {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Indicator {
        name = name == null ? LocalizedText.NONE : name;
        unit = unit == null || unit.isBlank() ? null : unit.strip();
        baseline = plain(baseline);
        target = plain(target);
    }

    /** The shortest way to write a number, never as 1E+1: equal numbers are written alike. */
    static BigDecimal plain(BigDecimal number) {
        if (number == null || !Written.isComputable(number)) {
            return number;
        }
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** @param place counted from 1, to name the fields of a form */
    void validate(Validation validation, int place) {
        validation
                .require(!name.isEmpty(), "indicatorName" + place, "shared.missing")
                .optional("indicatorName" + place, name, Validation.LINE)
                .optional("indicatorUnit" + place, unit, Validation.LINE)
                .require(isMeasurable(baseline), "indicatorBaseline" + place, "commitment.number.range")
                .require(isMeasurable(target), "indicatorTarget" + place, "commitment.number.range")
                .require(
                        baseline == null || target == null || baseline.compareTo(target) != 0,
                        "indicatorTarget" + place,
                        "commitment.indicator.targetIsBaseline");
    }

    public static boolean isMeasurable(BigDecimal number) {
        return number == null
                || (number.abs().compareTo(MOST) < 0
                        && number.stripTrailingZeros().scale() <= 4);
    }

    /** Whether it says nothing at all. */
    boolean isEmpty() {
        return name.isEmpty() && unit == null && baseline == null && target == null;
    }

    /**
     * How far a measured number is on the way from the baseline to the target, in percent: below 0 when things got worse,
     * above 100 when the target is exceeded; empty without a baseline or a target.
     */
    public OptionalInt reached(BigDecimal measured) {
        if (baseline == null || target == null || measured == null) {
            return OptionalInt.empty();
        }
        var way = measured.subtract(baseline).multiply(HUNDRED);
        return OptionalInt.of(
                way.divide(target.subtract(baseline), 0, RoundingMode.HALF_UP).intValue());
    }
}
