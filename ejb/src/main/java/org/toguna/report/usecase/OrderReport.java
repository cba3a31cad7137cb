package org.toguna.report.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.domain.ReportOrder;
import org.toguna.report.domain.ReportOrders;
import org.toguna.values.Refusal;

/**
 * An organiser or rapporteur asks for a report to be published, or for a draft of any length; it is made in the background. Asking again
 * meanwhile changes nothing.
 */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class OrderReport {
    private final Stage stage;
    private final ReadReport reports;
    private final ReportOrders orders;
    private final RealClock clock;

    @Inject
    OrderReport(Stage stage, ReadReport reports, ReportOrders orders, RealClock clock) {
        this.stage = stage;
        this.reports = reports;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * @return the order's id
     * @throws Refusal {@code report.language.unknown}, or when there is nothing to report yet
     */
    public UUID order(String slug, ReportKind kind, String language, boolean draft) {
        return stage.act(this, slug, on -> {
            var words = ReportTexts.languageOf("language", language, Refusal.Kind.INVALID);
            reports.mustBeReady(kind, on, words);
            return orders.underWay(on.forumId(), kind, language, draft)
                    .orElseGet(() -> ordered(on, kind, language, draft))
                    .id();
        });
    }

    private ReportOrder ordered(Scene on, ReportKind kind, String language, boolean draft) {
        var order = new ReportOrder(on.forumId(), kind, language, draft, on.person(), clock.now());
        orders.add(order);
        on.done(order.id());
        return order;
    }
}
