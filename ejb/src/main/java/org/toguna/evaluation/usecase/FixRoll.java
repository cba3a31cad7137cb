package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.evaluation.domain.FixedRoll;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Registrations;

/** The organiser writes down who is on the roll, how many will be drawn, and which public event to come gives the seed. */
@Act(by = Role.ORGANISER)
public class FixRoll {
    private final Stage stage;
    private final Registrations registrations;
    private final FixedRolls rolls;

    @Inject
    FixRoll(Stage stage, Registrations registrations, FixedRolls rolls) {
        this.stage = stage;
        this.registrations = registrations;
        this.rolls = rolls;
    }

    /**
     * @param wanted how many to draw
     * @param seedSource in words
     */
    public void fix(String slug, Integer wanted, String seedSource) {
        stage.act(this, slug, on -> {
            var raters = registrations.raters(on.forumId(), on.now());
            var roll = new FixedRoll(on.forum(), raters, wanted, seedSource, on.now());
            rolls.add(roll, raters);
            on.done(roll.id());
            return roll;
        });
    }
}
