package org.toguna.recommendation.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.LeadConflict;
import org.toguna.recommendation.domain.Recommendations;

/** An organiser or rapporteur records that institutions disagree on who leads. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class RecordLeadConflict {
    private final Stage stage;
    private final Recommendations recommendations;

    @Inject
    RecordLeadConflict(Stage stage, Recommendations recommendations) {
        this.stage = stage;
        this.recommendations = recommendations;
    }

    /** @throws org.toguna.values.Refusal {@code commitment.lead.settled}, or naming the wrong fields */
    public LeadConflict record(String slug, int number, String positions, LocalDate since) {
        return stage.act(this, slug, on -> {
            var recommendation = recommendations.get(on.forumId(), number);
            var conflict =
                    recommendations.leadConflict(recommendation).orElseGet(() -> new LeadConflict(recommendation));
            conflict.state(
                    positions, since, LocalDate.ofInstant(on.now(), on.forum().timeZone()));
            recommendations.keep(conflict);
            on.done(recommendation.id());
            return conflict;
        });
    }
}
