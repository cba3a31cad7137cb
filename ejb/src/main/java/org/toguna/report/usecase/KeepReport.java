package org.toguna.report.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.toguna.identity.domain.People;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.PublishedReports;
import org.toguna.report.domain.ReportOrder;
import org.toguna.report.domain.ReportOrders;
import org.toguna.shared.Happened;
import org.toguna.shared.RealClock;
import org.toguna.shared.usecase.Outbox;
import org.toguna.shared.usecase.Texts;

/** Puts a report that was made on the public list, and tells who asked for it. From then on nothing in it changes. */
@Stateless
public class KeepReport {
    @Inject
    ReportOrders orders;

    @Inject
    PublishedReports reports;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /** An order that somebody else has finished meanwhile is left as it is. */
    public void keep(LeaseReportOrder.Job job, Report made, Edition edition, byte[] content) {
        var order = orders.take(job.order());
        if (order.hasEnded()) {
            return;
        }
        var report = new PublishedReport(
                order,
                edition.number(),
                made.cover().generatedAt().toInstant(),
                sha256(content),
                content.length,
                edition.signatory(),
                edition.selfSigned());
        reports.add(report, content);
        order.published(clock.now());
        tell(order, report, job.slug());
        happened.fire(new Happened(order.askedBy(), "PublishReport", order.forumId(), report.id()));
    }

    private void tell(ReportOrder order, PublishedReport report, String slug) {
        var asker = people.get(order.askedBy());
        outbox.write(
                asker.email().value(),
                asker.language(),
                "report.mail.published",
                asker.name(),
                Texts.in(asker.language()).name(order.kind()),
                String.valueOf(report.number()),
                outbox.link(asker.language(), "/forums/" + slug + "/reports/" + report.number()));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
