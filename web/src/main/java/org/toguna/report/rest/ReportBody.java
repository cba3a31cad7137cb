package org.toguna.report.rest;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.toguna.report.domain.OrderState;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.ReportOrder;
import org.toguna.report.usecase.CheckReport;
import org.toguna.report.usecase.ReadReportOrders;

/**
 * A published report for programs.
 *
 * @param length in bytes
 * @param signatory the name in the certificate that signed it, or null
 * @param selfSigned whether nobody but the installation vouches for that name
 * @param newer the number of the newest report of the same kind and language, or null when this is it
 * @param file where the PDF is
 */
public record ReportBody(
        int number,
        String kind,
        String language,
        Instant madeAt,
        String sha256,
        long length,
        String signatory,
        boolean selfSigned,
        Integer newer,
        URI file) {

    /**
     * What is asked for.
     *
     * @param draft true for a draft, which is not published
     */
    public record Wish(String kind, String language, Boolean draft) {
        boolean isDraft() {
            return Boolean.TRUE.equals(draft);
        }
    }

    /**
     * How far an order has come.
     *
     * @param percentage of the work done, 0 to 100
     * @param report where it is published, or null
     * @param file where a draft can be taken away, or null
     */
    public record OrderBody(
            UUID id,
            String kind,
            String language,
            boolean draft,
            OrderState state,
            int percentage,
            URI report,
            URI file) {
        static OrderBody of(ReadReportOrders.Ordered ordered, String forum, UriInfo address) {
            var order = ordered.order();
            return new OrderBody(
                    order.id(),
                    order.kind().word(),
                    order.language(),
                    order.isDraft(),
                    order.state(),
                    order.percentage(),
                    ordered.report()
                            .map(report -> address(forum, report, address))
                            .orElse(null),
                    ordered.draft() ? file(forum, order, address) : null);
        }

        private static URI file(String forum, ReportOrder order, UriInfo address) {
            return address.getBaseUriBuilder()
                    .path("forums")
                    .path(forum)
                    .path("reports")
                    .path("orders")
                    .path(order.id().toString())
                    .path("file")
                    .build();
        }
    }

    /**
     * Whether a file is the published one.
     *
     * @param other the number of the other report that it is, or null
     */
    public record VerdictBody(boolean same, Integer other) {
        static VerdictBody of(CheckReport.Verdict verdict) {
            return new VerdictBody(
                    verdict.same(), verdict.other().map(PublishedReport::number).orElse(null));
        }
    }

    static ReportBody of(PublishedReport report, Integer newer, String forum, UriInfo address) {
        return new ReportBody(
                report.number(),
                report.kind().word(),
                report.language(),
                report.madeAt(),
                report.sha256(),
                report.length(),
                report.signatory().orElse(null),
                report.isSelfSigned(),
                newer,
                URI.create(address(forum, report, address) + "/file"));
    }

    static URI address(String forum, PublishedReport report, UriInfo address) {
        return address.getBaseUriBuilder()
                .path("forums")
                .path(forum)
                .path("reports")
                .path(String.valueOf(report.number()))
                .build();
    }
}
