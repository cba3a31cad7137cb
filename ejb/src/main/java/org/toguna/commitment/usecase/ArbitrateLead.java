package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.toguna.commitment.domain.LeadConflict;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;

/** The secretariat records who settled which institution leads. */
@Stateless
public class ArbitrateLead {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Recommendations recommendations;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** @throws Refusal {@code commitment.lead.none} when no disagreement was recorded, {@code commitment.lead.settled} */
    public void arbitrate(String slug, int number, LeadConflict.Arbitration arbitration) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var recommendation = recommendations.get(forum.id(), number);
        var today = LocalDate.ofInstant(clock.now(), forum.timeZone());
        recommendations
                .leadConflict(recommendation)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "commitment.lead.none"))
                .settle(arbitration, today);
        happened.fire(new Happened(person, "ArbitrateLead", forum.id(), recommendation.id()));
    }
}
