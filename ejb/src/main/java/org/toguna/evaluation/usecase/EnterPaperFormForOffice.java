package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Side;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The consulate’s officer, or the forum’s office, writes down what a paper form says, or mends what they wrote down. */
@Act(
        by = {Role.ORGANISER, Role.SECRETARIAT, Role.CONSULAR_OFFICER},
        name = "EnterPaperForm")
public class EnterPaperFormForOffice {
    private final Stage stage;
    private final FormReadings readings;

    @Inject
    EnterPaperFormForOffice(Stage stage, FormReadings readings) {
        this.stage = stage;
        this.readings = readings;
    }

    /** What was written down so far, by commitment. */
    public Map<Integer, Optional<Rating>> entered(String slug, int number, int form) {
        return stage.show(this, slug, on -> readings.of(on, number, form, Side.OFFICE));
    }

    /**
     * @param answers by commitment; the level is the bundle's
     * @throws org.toguna.values.Refusal naming what is wrong with an answer, besides those of the bundle
     */
    public void enter(String slug, int number, int form, Map<Integer, Rating> answers) {
        stage.act(this, slug, on -> readings.keep(on, number, form, Side.OFFICE, answers));
    }
}
