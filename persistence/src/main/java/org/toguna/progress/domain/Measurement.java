package org.toguna.progress.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Terms;
import org.toguna.values.Validation;

/**
 * What an indicator stood at on a day.
 *
 * @param indicator its place in the terms in force, counted from 1
 */
public record Measurement(int indicator, LocalDate on, BigDecimal measured) {
    void validate(Validation validation, Terms terms) {
        validation
                .require(
                        indicator >= 1 && indicator <= terms.indicators().size(),
                        "measured" + indicator,
                        "commitment.indicator.notFound",
                        indicator)
                .present("measured" + indicator, measured)
                .require(Indicator.isMeasurable(measured), "measured" + indicator, "commitment.number.range")
                .present("measuredOn" + indicator, on);
    }
}
