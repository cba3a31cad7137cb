package org.toguna.report.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.domain.ReportOrder;
import org.toguna.report.domain.ReportOrders;
import org.toguna.shared.Happened;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;

/**
 * The secretariat asks for a report to be published, or for a draft of any length; it is made in the background. Asking again
 * meanwhile changes nothing.
 */
@Stateless
public class OrderReport {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    ReadReport reports;

    @Inject
    ReportOrders orders;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @return the order's id
     * @throws Refusal {@code report.language.unknown}, or when there is nothing to report yet
     */
    public UUID order(String slug, ReportKind kind, String language, boolean draft) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var words = DraftReport.language("language", language, Refusal.Kind.INVALID);
        reports.mustBeReady(kind, slug, words);
        return orders.underWay(forum.id(), kind, language, draft)
                .map(ReportOrder::id)
                .orElseGet(() -> {
                    var order = new ReportOrder(forum.id(), kind, language, draft, person, clock.now());
                    orders.add(order);
                    happened.fire(new Happened(person, "OrderReport", forum.id(), order.id()));
                    return order.id();
                });
    }
}
