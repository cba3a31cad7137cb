package org.toguna.report.usecase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.report.domain.PublishedReports;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.domain.ReportOrders;
import org.toguna.texts.usecase.Texts;

/** Who makes an ordered report holds it by a lease; each step is a transaction of its own, so that everybody sees it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeaseReportOrder {
    @Inject
    ReportOrders orders;

    @Inject
    PublishedReports reports;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    RealClock clock;

    /** @param number that the report gets once published; a draft gets none */
    public record Job(UUID order, String slug, ReportKind kind, Locale language, boolean draft, int number) {}

    /** Empty when somebody else has it, or when it has failed too often. */
    public Optional<Job> claim(UUID id) {
        return orders.claim(id, clock.now())
                .map(order -> new Job(
                        order.id(),
                        forums.get(order.forumId()).slug(),
                        order.kind(),
                        Locale.forLanguageTag(order.language()),
                        order.isDraft(),
                        reports.nextNumber(order.forumId())));
    }

    /** Says how far it has come, and keeps it for longer. */
    public void advance(UUID id, int percent) {
        orders.take(id).advance(percent, clock.now());
    }

    /** After a failure. Whoever asked is told once no attempt is left. */
    public void giveBack(UUID id) {
        var order = orders.take(id);
        order.fail(clock.now());
        if (order.hasEnded()) {
            var asker = people.get(order.askedBy());
            outbox.write(
                    forums.get(order.forumId()).letterhead(),
                    asker.email().value(),
                    asker.language(),
                    "report.mail.failed",
                    asker.name(),
                    Texts.in(asker.language()).name(order.kind()));
        }
    }
}
