package org.toguna.report.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.recommendation.rest.TellsCoverage;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.PublishedReports;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.usecase.CheckReport;
import org.toguna.report.usecase.Draft;
import org.toguna.report.usecase.DraftCommitmentSheet;
import org.toguna.report.usecase.DraftReport;
import org.toguna.report.usecase.FileName;
import org.toguna.report.usecase.OrderReport;
import org.toguna.report.usecase.ReadReportOrders;
import org.toguna.report.usecase.ReadReports;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** The reports of a forum: those published under a number, and drafts made at the moment of asking. */
@Path("forums/{forum}/reports")
@RequestScoped
@TellsCoverage
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {
    private static final String PDF = "application/pdf";

    @Inject
    ReadReports reports;

    @Inject
    CheckReport checkReport;

    @Inject
    OrderReport orderReport;

    @Inject
    ReadReportOrders orders;

    @Inject
    DraftReport draftReport;

    @Inject
    DraftCommitmentSheet draftCommitmentSheet;

    @GET
    @Does(ReadReports.class)
    public Response list(
            @PathParam("forum") String forum,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(
                reports.page(forum, new Page.Wanted(page, size)),
                address,
                report -> ReportBody.of(report, null, forum, address));
    }

    /** Asks for a report to be made in the background, and published or kept as a draft. */
    @POST
    @Does(OrderReport.class)
    public Response order(@PathParam("forum") String forum, ReportBody.Wish wish, @Context UriInfo address) {
        new Validation().present("kind", wish).refuse();
        new Validation()
                .present("kind", wish.kind())
                .present("language", wish.language())
                .refuse();
        var id = orderReport.order(forum, ReportKind.of(wish.kind()), wish.language(), wish.isDraft());
        return Response.accepted(ReportBody.OrderBody.of(orders.get(forum, id), forum, address))
                .location(address.getAbsolutePathBuilder()
                        .path("orders")
                        .path(id.toString())
                        .build())
                .build();
    }

    @GET
    @Path("orders/{order}")
    @Does(ReadReportOrders.class)
    public ReportBody.OrderBody getOrder(
            @PathParam("forum") String forum, @PathParam("order") UUID order, @Context UriInfo address) {
        return ReportBody.OrderBody.of(orders.get(forum, order), forum, address);
    }

    /** A draft that was made on order. */
    @GET
    @Path("orders/{order}/file")
    @Produces(PDF)
    @Does(ReadReportOrders.class)
    public Response orderedDraft(@PathParam("forum") String forum, @PathParam("order") UUID order) {
        var draft = orders.draft(forum, order);
        StreamingOutput parts = out -> {
            for (var part : draft) {
                out.write(part);
            }
        };
        return inline(parts, FileName.of(orders.get(forum, order).order(), forum))
                .build();
    }

    @GET
    @Path("{number}")
    @Does(ReadReports.class)
    public ReportBody get(@PathParam("forum") String forum, @PathParam("number") int number, @Context UriInfo address) {
        var sheet = reports.get(forum, number);
        return ReportBody.of(
                sheet.report(), sheet.newer().map(PublishedReport::number).orElse(null), forum, address);
    }

    /** The file as it was published; it never changes. */
    @GET
    @Path("{number}/file")
    @Produces(PDF)
    @Does(ReadReports.class)
    public Response file(@PathParam("forum") String forum, @PathParam("number") int number) {
        var report = reports.get(forum, number).report();
        StreamingOutput parts = out -> {
            for (int part = 0; (long) part * PublishedReports.PART < report.length(); part++) {
                out.write(reports.part(forum, report, part));
            }
        };
        return inline(parts, FileName.of(report, forum))
                .header(HttpHeaders.CONTENT_LENGTH, report.length())
                .tag(new EntityTag(report.sha256()))
                .build();
    }

    /** Whether the file with this fingerprint is the published one. */
    @GET
    @Path("{number}/check")
    @Does(CheckReport.class)
    public ReportBody.VerdictBody check(
            @PathParam("forum") String forum, @PathParam("number") int number, @QueryParam("sha256") String sha256) {
        return ReportBody.VerdictBody.of(checkReport.check(forum, number, sha256));
    }

    /** A draft of any kind of report; the tracking matrix also as a text (docx) and a spreadsheet (xlsx) to work with. */
    @GET
    @Path("{kind: commitments|evaluation|vote|declaration|matrix|note}")
    @Does(DraftReport.class)
    @Produces(MediaType.WILDCARD)
    public Response draft(
            @PathParam("forum") String forum,
            @PathParam("kind") String kind,
            @QueryParam("lang") @DefaultValue("fr") String language,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        return sent(draftReport.make(ReportKind.of(kind), forum, language, format));
    }

    /** One commitment's sheet. */
    @GET
    @Path("commitments/{number}")
    @Does(DraftCommitmentSheet.class)
    @Produces(PDF)
    public Response commitment(
            @PathParam("forum") String forum,
            @PathParam("number") int number,
            @QueryParam("lang") @DefaultValue("fr") String language,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        return sent(draftCommitmentSheet.make(forum, number, language, format));
    }

    private static Response sent(Draft draft) {
        var disposition = draft.mediaType().equals(PDF) ? "inline" : "attachment";
        return Response.ok(draft.content(), draft.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + draft.fileName() + "\"")
                .build();
    }

    private static Response.ResponseBuilder inline(Object content, String fileName) {
        return Response.ok(content, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "\"");
    }
}
