package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.commitment.domain.Wording;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

/** The secretariat writes down what the plenary adopted. */
@Stateless
public class AdoptRecommendation {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Agenda agenda;

    @Inject
    Recommendations recommendations;

    /**
     * @param number null for the next one
     * @param agendaItem the item it comes from, or null
     * @param adoptedOn null when nobody knows
     * @return its number
     * @throws Refusal what is wrong with the wording, or {@code commitment.recommendation.taken}
     */
    public int adopt(String slug, Integer number, Wording wording, UUID agendaItem, LocalDate adoptedOn) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        if (agendaItem != null) {
            agenda.get(forum.id(), agendaItem);
        }
        int next = recommendations.nextNumber(forum.id());
        var recommendation =
                new Recommendation(forum.id(), number == null ? next : number, wording, agendaItem, adoptedOn);
        if (recommendations.find(forum.id(), recommendation.number()).isPresent()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    List.of(new Problem("number", "commitment.recommendation.taken", recommendation.number())));
        }
        recommendations.add(recommendation);
        happened.fire(new Happened(person, "AdoptRecommendation", forum.id(), recommendation.id()));
        return recommendation.number();
    }
}
