package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Validation;

/** What is counted to see whether a commitment is kept, from its baseline to its target. */
@Embeddable
public class Indicator {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    @Column(name = "indicator_name")
    private LocalizedText name;

    @Column(name = "indicator_unit")
    private String unit;

    @Column(name = "indicator_baseline")
    private BigDecimal baseline;

    @Column(name = "indicator_target")
    private BigDecimal target;

    protected Indicator() {}

    /**
     * @param baseline null when nobody measured it
     * @param target null when none was set
     */
    public Indicator(LocalizedText name, String unit, BigDecimal baseline, BigDecimal target) {
        this.name = name;
        this.unit = unit == null || unit.isBlank() ? null : unit.strip();
        this.baseline = baseline;
        this.target = target;
    }

    void validate(Validation validation) {
        validation
                .require(!name.isEmpty(), "indicatorName", "shared.missing")
                .optional("indicatorUnit", unit, Validation.LINE)
                .require(isSmall(baseline), "indicatorBaseline", "commitment.number.range")
                .require(isSmall(target), "indicatorTarget", "commitment.number.range")
                .require(
                        baseline == null || target == null || baseline.compareTo(target) != 0,
                        "indicatorTarget",
                        "commitment.indicator.targetIsBaseline");
        name.texts().values().forEach(text -> validation.optional("indicatorName", text, Validation.LINE));
    }

    /** Without the zeros that the column adds, and never as 1E+1. */
    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static boolean isSmall(BigDecimal number) {
        return number == null
                || (number.abs().compareTo(MOST) < 0
                        && number.stripTrailingZeros().scale() <= 4);
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return name.isEmpty() && unit == null && baseline == null && target == null;
    }

    public LocalizedText name() {
        return name;
    }

    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public Optional<BigDecimal> baseline() {
        return Optional.ofNullable(baseline).map(Indicator::plain);
    }

    public Optional<BigDecimal> target() {
        return Optional.ofNullable(target).map(Indicator::plain);
    }
}
