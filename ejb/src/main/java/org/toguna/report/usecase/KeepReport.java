package org.toguna.report.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.toguna.clock.domain.RealClock;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.People;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.report.domain.OrderedDrafts;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.PublishedReports;
import org.toguna.report.domain.ReportOrder;
import org.toguna.report.domain.ReportOrders;
import org.toguna.texts.usecase.Texts;

/** Puts a report that was made on the public list, where nothing in it changes any more, or keeps a draft; tells who asked for it. */
@Stateless
public class KeepReport {
    @Inject
    ReportOrders orders;

    @Inject
    PublishedReports reports;

    @Inject
    OrderedDrafts drafts;

    @Inject
    Forums forums;

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
        order.kept(clock.now());
        var forum = forums.get(order.forumId());
        tell(
                order,
                forum,
                "report.mail.published",
                ReportAddress.REPORT.path(forum.slug(), report.number()),
                String.valueOf(report.number()));
        happened.fire(new Happened(order.askedBy(), "PublishReport", order.forumId(), report.id()));
    }

    /** A draft is not published: who asked takes it away in the office. */
    public void keepDraft(LeaseReportOrder.Job job, byte[] content) {
        var order = orders.take(job.order());
        if (order.hasEnded()) {
            return;
        }
        drafts.add(order, content);
        order.kept(clock.now());
        var forum = forums.get(order.forumId());
        tell(order, forum, "report.mail.drafted", ReportAddress.OFFICE.path(forum.slug()));
    }

    private void tell(ReportOrder order, Forum forum, String letter, String address, Object... more) {
        var asker = people.get(order.askedBy());
        var arguments = new ArrayList<Object>(
                List.of(asker.name(), Texts.in(asker.language()).name(order.kind())));
        arguments.addAll(List.of(more));
        arguments.add(outbox.link(asker.language(), address));
        outbox.write(forum.letterhead(), asker.email().value(), asker.language(), letter, arguments.toArray());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
