package org.toguna.commitment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/**
 * What exactly is promised.
 *
 * @param territory the code of the territory of the forum that it concerns, or null
 */
public record Terms(
        Purpose purpose,
        List<Indicator> indicators,
        Funding funding,
        Schedule schedule,
        Levels levels,
        String territory,
        Partners partners,
        Origin origin) {
    private static final int MOST_INDICATORS = 20;

    public Terms {
        indicators = indicators == null
                ? List.of()
                : indicators.stream().filter(indicator -> !indicator.isEmpty()).toList();
        funding = funding == null ? Funding.NONE : funding;
        levels = levels == null ? Levels.NONE : levels;
        territory = territory == null || territory.isBlank() ? null : territory.strip();
        partners = partners == null ? Partners.NONE : partners;
        origin = origin == null ? Origin.NONE : origin;
    }

    /** @throws org.toguna.values.Refusal naming every field that is missing or wrong */
    public void check() {
        var validation = new Validation();
        purpose.validate(validation);
        validation.require(
                indicators.size() <= MOST_INDICATORS, "indicatorName1", "commitment.tooMany", MOST_INDICATORS);
        for (int i = 0; i < indicators.size(); i++) {
            indicators.get(i).validate(validation, i + 1);
        }
        funding.validate(validation);
        schedule.validate(validation);
        partners.validate(validation);
        origin.validate(validation);
        validation.refuse();
    }

    public LocalizedText title() {
        return purpose.title();
    }

    public LocalizedText objective() {
        return purpose.objective();
    }

    public LocalizedText means() {
        return purpose.means();
    }

    /** Where it applies, if it says so: the code of a territory of the forum. */
    public Optional<String> place() {
        return Optional.ofNullable(territory);
    }

    public Optional<LocalDate> starts() {
        return Optional.ofNullable(schedule.starts());
    }

    public LocalDate deadline() {
        return schedule.deadline();
    }

    public Optional<UUID> recommendationId() {
        return Optional.ofNullable(origin.recommendationId());
    }
}
