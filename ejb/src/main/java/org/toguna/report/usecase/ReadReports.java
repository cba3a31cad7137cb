package org.toguna.report.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.report.domain.OrderedDrafts;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.PublishedReports;
import org.toguna.report.domain.ReportOrder;
import org.toguna.report.domain.ReportOrders;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

/** Anybody lists, reads and checks what was published; the secretariat also sees how its orders come along. */
@Stateless
public class ReadReports {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    PublishedReports reports;

    @Inject
    OrderedDrafts drafts;

    @Inject
    ReportOrders orders;

    /** @param newer the newest report of the same kind and language, if this one is not it */
    public record Sheet(Forum forum, PublishedReport report, Optional<PublishedReport> newer) {}

    /**
     * @param report once it is published
     * @param draft whether it is a draft that can be taken away
     */
    public record Ordered(ReportOrder order, Optional<PublishedReport> report, boolean draft) {}

    /**
     * What a fingerprint says about a file.
     *
     * @param same whether it is the report that was asked about
     * @param other the other report of the forum that it is
     */
    public record Verdict(boolean same, Optional<PublishedReport> other) {}

    public Page<PublishedReport> page(String slug, Page.Wanted wanted) {
        return reports.page(forums.get(slug).id(), wanted);
    }

    public Sheet get(String slug, int number) {
        var forum = forums.get(slug);
        var report = reports.get(forum.id(), number);
        return new Sheet(forum, report, reports.newerThan(report));
    }

    /** One part of a report's content, so that nobody holds a whole one in memory to send it. */
    public byte[] part(PublishedReport report, int position) {
        return reports.part(report.id(), position);
    }

    /**
     * @param sha256 in hexadecimal, as people copy it
     * @throws Refusal {@code report.sha256.malformed}
     */
    public Verdict check(String slug, int number, String sha256) {
        var forum = forums.get(slug);
        var report = reports.get(forum.id(), number);
        var fingerprint = sha256 == null ? "" : sha256.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        if (!fingerprint.matches("[0-9a-f]{64}")) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("sha256", "report.sha256.malformed")));
        }
        boolean same = report.sha256().equals(fingerprint);
        return new Verdict(same, same ? Optional.empty() : reports.withContent(forum.id(), fingerprint));
    }

    public Verdict check(String slug, int number, byte[] file) {
        return check(slug, number, KeepReport.sha256(file));
    }

    public Ordered order(String slug, UUID id) {
        var order = orders.get(secretariat(slug), id);
        return new Ordered(
                order, reports.madeFor(order), !drafts.kept(List.of(order.id())).isEmpty());
    }

    /**
     * A draft that was made on order.
     *
     * @throws org.toguna.shared.NotFound {@code report.order.notFound}, also once a newer one has taken its place
     */
    public List<byte[]> draft(String slug, UUID id) {
        var parts = drafts.parts(orders.get(secretariat(slug), id));
        if (parts.isEmpty()) {
            throw new NotFound("report.order", id);
        }
        return parts;
    }

    /** The latest orders, newest first. */
    public List<Ordered> orders(String slug) {
        var latest = orders.latest(secretariat(slug));
        var made = reports.madeFor(latest.stream().map(ReportOrder::id).toList()).stream()
                .collect(toMap(PublishedReport::orderId, identity()));
        var kept = drafts.kept(latest.stream().map(ReportOrder::id).toList());
        return latest.stream()
                .map(order -> new Ordered(order, Optional.ofNullable(made.get(order.id())), kept.contains(order.id())))
                .toList();
    }

    private UUID secretariat(String slug) {
        var forum = forums.get(slug).id();
        caller.require(forum, Role.ORGANISER, Role.RAPPORTEUR);
        return forum;
    }
}
