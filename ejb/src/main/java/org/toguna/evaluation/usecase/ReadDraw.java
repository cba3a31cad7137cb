package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.toguna.evaluation.domain.Draw;
import org.toguna.evaluation.domain.FixedRoll;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.evaluation.domain.RollEntry;
import org.toguna.forum.domain.Forums;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Gender;

/** Anybody reads how raters are drawn by lot, and from whom, without anybody being singled out. */
@Stateless
public class ReadDraw {
    @Inject
    Forums forums;

    @Inject
    FixedRolls rolls;

    /**
     * A roll as the public knows it; the strata, which cross country and gender, are told by each of the two only.
     *
     * @param countries people on the roll, by ISO code of the country of residence
     */
    public record Published(FixedRoll roll, Breakdown<String> countries, Breakdown<Gender> genders) {}

    /** Empty until a roll is fixed. */
    public Optional<Published> read(String slug) {
        return rolls.find(forums.get(slug).id()).map(roll -> {
            var lots = rolls.entries(roll).stream().map(RollEntry::lot).toList();
            return new Published(roll, by(Draw.Lot::country, lots), by(Draw.Lot::gender, lots));
        });
    }

    private static <K extends Comparable<? super K>> Breakdown<K> by(Function<Draw.Lot, K> group, List<Draw.Lot> lots) {
        return Breakdown.of(lots.stream().collect(groupingBy(group, counting())));
    }
}
