package org.toguna.report.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.report.domain.OrderedDrafts;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.PublishedReports;
import org.toguna.report.domain.ReportOrder;
import org.toguna.report.domain.ReportOrders;
import org.toguna.values.NotFound;

/** An organiser or rapporteur sees how the forum’s orders come along, and takes the drafts away that they ordered. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class ReadReportOrders {
    private final Stage stage;
    private final ReportOrders orders;
    private final PublishedReports reports;
    private final OrderedDrafts drafts;

    @Inject
    ReadReportOrders(Stage stage, ReportOrders orders, PublishedReports reports, OrderedDrafts drafts) {
        this.stage = stage;
        this.orders = orders;
        this.reports = reports;
        this.drafts = drafts;
    }

    /**
     * @param report once it is published
     * @param draft whether it is a draft that can be taken away
     */
    public record Ordered(ReportOrder order, Optional<PublishedReport> report, boolean draft) {}

    public Ordered get(String slug, UUID id) {
        return stage.show(this, slug, on -> {
            var order = orders.get(on.forumId(), id);
            return new Ordered(
                    order,
                    reports.madeFor(order),
                    !drafts.kept(List.of(order.id())).isEmpty());
        });
    }

    /**
     * A draft that was made on order.
     *
     * @throws NotFound {@code report.order.notFound}, also once a newer one has taken its place
     */
    public List<byte[]> draft(String slug, UUID id) {
        return stage.show(this, slug, on -> {
            var parts = drafts.parts(orders.get(on.forumId(), id));
            if (parts.isEmpty()) {
                throw new NotFound("report.order", id);
            }
            return parts;
        });
    }

    /** The latest, newest first. */
    public List<Ordered> latest(String slug) {
        return stage.show(this, slug, on -> {
            var latest = orders.latest(on.forumId());
            var ids = latest.stream().map(ReportOrder::id).toList();
            var made = reports.madeFor(ids).stream().collect(toMap(PublishedReport::orderId, identity()));
            var kept = drafts.kept(ids);
            return latest.stream()
                    .map(order ->
                            new Ordered(order, Optional.ofNullable(made.get(order.id())), kept.contains(order.id())))
                    .toList();
        });
    }
}
