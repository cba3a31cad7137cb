package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.evaluation.domain.FixedRoll;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.forum.domain.Forums;

/** Anybody reads how raters are drawn by lot, and from whom, without anybody being singled out. */
@Stateless
public class ReadDraw {
    @Inject
    Forums forums;

    @Inject
    FixedRolls rolls;

    /** A roll as the public knows it. */
    public record Published(FixedRoll roll, FixedRolls.Told told) {}

    /** Empty until a roll is fixed. */
    public Optional<Published> read(String slug) {
        return rolls.find(forums.get(slug).id()).map(roll -> new Published(roll, rolls.told(roll)));
    }
}
