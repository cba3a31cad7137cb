package org.toguna.progress.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.usecase.AdoptCommitment;
import org.toguna.commitment.usecase.AmendCommitment;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.commitment.usecase.WithdrawCommitment;
import org.toguna.files.rest.Attachment;
import org.toguna.files.usecase.SendFile;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.usecase.AttachEvidence;
import org.toguna.progress.usecase.ConfirmProgress;
import org.toguna.progress.usecase.PublishProgress;
import org.toguna.progress.usecase.ReadProgress;
import org.toguna.progress.usecase.ReportProgress;
import org.toguna.progress.usecase.SendProgressBack;
import org.toguna.recommendation.rest.TellsCoverage;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** The register of commitments and what became of them. */
@Path("forums/{forum}/commitments")
@RequestScoped
@TellsCoverage
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CommitmentsResource {
    @Inject
    SendFile sendFile;

    @Inject
    ReadCommitments register;

    @Inject
    ReadProgress commitments;

    @Inject
    AdoptCommitment adoptCommitment;

    @Inject
    AmendCommitment amendCommitment;

    @Inject
    WithdrawCommitment withdrawCommitment;

    @Inject
    ReportProgress reportProgress;

    @Inject
    ConfirmProgress confirmProgress;

    @Inject
    PublishProgress publishProgress;

    @Inject
    SendProgressBack sendProgressBack;

    @Inject
    AttachEvidence attachEvidence;

    @GET
    @Does(ReadCommitments.class)
    public Response list(
            @PathParam("forum") String forum,
            @QueryParam("status") List<Status> anyOf,
            @QueryParam("sort") @DefaultValue("NUMBER") CommitmentOrder order,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(
                register.page(forum, given(anyOf), order, new Page.Wanted(page, size)),
                address,
                CommitmentBody.Summary::of);
    }

    /** A blank one says nothing. */
    private static List<Status> given(List<Status> anyOf) {
        return anyOf.stream().filter(Objects::nonNull).toList();
    }

    @GET
    @Path("{number}")
    @Does(ReadProgress.class)
    public CommitmentBody get(@PathParam("forum") String forum, @PathParam("number") int number) {
        return CommitmentBody.of(commitments.get(forum, number));
    }

    @POST
    @Does(AdoptCommitment.class)
    public Response adopt(
            @PathParam("forum") String forum, CommitmentBody.Adoption adoption, @Context UriInfo address) {
        new Validation().present("act", adoption).refuse();
        new Validation()
                .present("leadInstitution", adoption.leadInstitution())
                .present("act", adoption.act())
                .present("terms", adoption.terms())
                .refuse();
        int number = adoptCommitment.adopt(
                forum,
                adoption.leadInstitution(),
                adoption.act().toAct(),
                adoption.terms().toTerms());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(number))
                        .build())
                .entity(CommitmentBody.of(commitments.get(forum, number)))
                .build();
    }

    @POST
    @Path("{number}/amendments")
    @Does(AmendCommitment.class)
    public Response amend(
            @PathParam("forum") String forum, @PathParam("number") int number, CommitmentBody.Amendment amendment) {
        new Validation().present("terms", amendment).refuse();
        new Validation()
                .present("terms", amendment.terms())
                .present("expectedVersion", amendment.expectedVersion())
                .refuse();
        amendCommitment.amend(
                forum,
                number,
                amendment.terms().toTerms(),
                amendment.reason(),
                amendment.decidedBy(),
                amendment.expectedVersion());
        return Response.status(Response.Status.CREATED)
                .entity(CommitmentBody.of(commitments.get(forum, number)))
                .build();
    }

    /** Gives a commitment up; it stays in the register with the reason. */
    @POST
    @Path("{number}/withdrawal")
    @Does(WithdrawCommitment.class)
    public Response withdraw(
            @PathParam("forum") String forum, @PathParam("number") int number, CommitmentBody.Withdrawal withdrawal) {
        new Validation().present("reason", withdrawal).refuse();
        new Validation()
                .present("expectedVersion", withdrawal.expectedVersion())
                .refuse();
        withdrawCommitment.withdraw(
                forum, number, withdrawal.reason(), withdrawal.decidedBy(), withdrawal.expectedVersion());
        return Response.status(Response.Status.CREATED)
                .entity(CommitmentBody.of(commitments.get(forum, number)))
                .build();
    }

    /** Hands in a report, which others confirm, publish or send back; its evidence was attached before. */
    @POST
    @Path("{number}/progress")
    @Does(ReportProgress.class)
    public Response report(
            @PathParam("forum") String forum, @PathParam("number") int number, CommitmentBody.ProgressBody progress) {
        new Validation().present("status", progress).refuse();
        reportProgress.report(forum, number, progress.toProgress(), null, progress.expectedReports());
        return Response.status(Response.Status.CREATED)
                .entity(CommitmentBody.of(commitments.get(forum, number)))
                .build();
    }

    /** Answers for a report in the institution's name. */
    @POST
    @Path("{number}/progress/{report}/confirmation")
    @Does(ConfirmProgress.class)
    public CommitmentBody confirm(
            @PathParam("forum") String forum, @PathParam("number") int number, @PathParam("report") int report) {
        confirmProgress.confirm(forum, number, report);
        return CommitmentBody.of(commitments.get(forum, number));
    }

    @POST
    @Path("{number}/progress/{report}/publication")
    @Does(PublishProgress.class)
    public CommitmentBody publish(
            @PathParam("forum") String forum, @PathParam("number") int number, @PathParam("report") int report) {
        publishProgress.publish(forum, number, report);
        return CommitmentBody.of(commitments.get(forum, number));
    }

    /** Gives a report back to the focal point, who is told why by mail. */
    @POST
    @Path("{number}/progress/{report}/return")
    @Does(SendProgressBack.class)
    public CommitmentBody sendBack(
            @PathParam("forum") String forum,
            @PathParam("number") int number,
            @PathParam("report") int report,
            CommitmentBody.Return reasons) {
        new Validation().present("reason", reasons).refuse();
        sendProgressBack.sendBack(forum, number, report, reasons.reason());
        return CommitmentBody.of(commitments.get(forum, number));
    }

    /** Stores a PDF, JPEG or PNG file, to be named as evidence in the next report. */
    @POST
    @Path("{number}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Does(AttachEvidence.class)
    public Response attach(
            @PathParam("forum") String forum,
            @PathParam("number") int number,
            @QueryParam("name") @DefaultValue("") String name,
            byte[] content) {
        Progress.Evidence evidence = attachEvidence.attach(forum, number, name, content);
        return Response.status(Response.Status.CREATED).entity(evidence).build();
    }

    /** Always an attachment, of the type its content has: a browser never runs what somebody handed in. */
    @GET
    @Path("{number}/evidence/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Does(ReadProgress.class)
    public Response evidence(
            @PathParam("forum") String forum, @PathParam("number") int number, @PathParam("sha256") String sha256) {
        return Attachment.of(commitments.evidence(forum, number, sha256), sendFile);
    }

    /** The text of the act on which the commitment rests. */
    @GET
    @Path("{number}/act")
    @Produces(MediaType.WILDCARD)
    @Does(ReadCommitments.class)
    public Response act(@PathParam("forum") String forum, @PathParam("number") int number) {
        return Attachment.of(register.act(forum, number), sendFile);
    }
}
