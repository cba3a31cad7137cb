package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.evaluation.domain.FixedRoll;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** Anybody reads how raters are drawn by lot, and from whom, without anybody being singled out. */
@Act(by = Role.ANYONE)
public class ReadDraw {
    private final Stage stage;
    private final FixedRolls rolls;

    @Inject
    ReadDraw(Stage stage, FixedRolls rolls) {
        this.stage = stage;
        this.rolls = rolls;
    }

    /** A roll as the public knows it. */
    public record Published(FixedRoll roll, FixedRolls.Told told) {}

    /** Empty until a roll is fixed. */
    public Optional<Published> read(String slug) {
        return stage.show(
                this,
                slug,
                on -> rolls.find(on.forumId()).map(roll -> new Published(roll, rolls.told(roll, on.now()))));
    }
}
