package org.toguna.recommendation.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.LeadConflict;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.values.Refusal;

/** An organiser or rapporteur records who settled which institution leads. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class ArbitrateLead {
    private final Stage stage;
    private final Recommendations recommendations;

    @Inject
    ArbitrateLead(Stage stage, Recommendations recommendations) {
        this.stage = stage;
        this.recommendations = recommendations;
    }

    /** @throws Refusal {@code commitment.lead.none} when no disagreement was recorded, {@code commitment.lead.settled} */
    public LeadConflict arbitrate(String slug, int number, LeadConflict.Arbitration arbitration) {
        return stage.act(this, slug, on -> {
            var recommendation = recommendations.get(on.forumId(), number);
            var conflict = recommendations
                    .leadConflict(recommendation)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "commitment.lead.none"));
            conflict.settle(
                    arbitration, LocalDate.ofInstant(on.now(), on.forum().timeZone()));
            on.done(recommendation.id());
            return conflict;
        });
    }
}
