package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.ProgressReports;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The secretariat makes a focal point's report public. */
@Stateless
public class PublishProgress {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Commitments commitments;

    @Inject
    ProgressReports reports;

    @Inject
    BusinessClock clock;

    /** @throws org.toguna.shared.Refusal {@code commitment.report.decided} when it was published or sent back before */
    public void publish(String slug, int number, int reportNumber) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var commitment = commitments.take(forum.id(), number);
        var report = reports.get(commitment, reportNumber);
        commitment.publish(report, clock.now());
        happened.fire(new Happened(person, "PublishProgress", forum.id(), report.id()));
    }
}
