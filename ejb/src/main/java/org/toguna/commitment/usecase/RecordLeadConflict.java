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

/** The secretariat records that institutions disagree on who leads. */
@Stateless
public class RecordLeadConflict {
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

    public void record(String slug, int number, String positions, LocalDate since) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var recommendation = recommendations.get(forum.id(), number);
        var today = LocalDate.ofInstant(clock.now(), forum.timeZone());
        var conflict = recommendations.leadConflict(recommendation).orElseGet(() -> new LeadConflict(recommendation));
        conflict.state(positions, since, today);
        recommendations.keep(conflict);
        happened.fire(new Happened(person, "RecordLeadConflict", forum.id(), recommendation.id()));
    }
}
