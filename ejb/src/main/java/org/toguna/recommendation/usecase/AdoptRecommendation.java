package org.toguna.recommendation.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.domain.Wording;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** An organiser or rapporteur writes down what the plenary adopted. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class AdoptRecommendation {
    private final Stage stage;
    private final Agenda agenda;
    private final Recommendations recommendations;

    @Inject
    AdoptRecommendation(Stage stage, Agenda agenda, Recommendations recommendations) {
        this.stage = stage;
        this.agenda = agenda;
        this.recommendations = recommendations;
    }

    /**
     * @param number null for the next one
     * @param agendaItem the item it comes from, or null
     * @param adoptedOn null when nobody knows
     * @return its number
     * @throws Refusal what is wrong with the wording, or {@code commitment.recommendation.taken}
     */
    public int adopt(String slug, Integer number, Wording wording, UUID agendaItem, LocalDate adoptedOn) {
        return stage.act(this, slug, on -> {
            if (agendaItem != null) {
                agenda.get(on.forumId(), agendaItem);
            }
            int next = recommendations.nextNumber(on.forumId());
            var recommendation =
                    new Recommendation(on.forumId(), number == null ? next : number, wording, agendaItem, adoptedOn);
            if (recommendations.find(on.forumId(), recommendation.number()).isPresent()) {
                throw new Refusal(
                        Refusal.Kind.CONFLICT,
                        List.of(new Problem("number", "commitment.recommendation.taken", recommendation.number())));
            }
            recommendations.add(recommendation);
            on.done(recommendation.id());
            return recommendation.number();
        });
    }
}
