package org.toguna.following.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.files.rest.Attachment;
import org.toguna.files.usecase.SendFile;
import org.toguna.following.usecase.CallCommittee;
import org.toguna.following.usecase.ChargeCommittee;
import org.toguna.following.usecase.FileMinutes;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.following.usecase.RecordCommitteeDecision;
import org.toguna.following.usecase.SeatCommitteeMember;
import org.toguna.following.usecase.UnseatCommitteeMember;
import org.toguna.values.Validation;

/** Who watches over a forum's commitments, and what they decide. */
@Path("forums/{forum}/committee")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CommitteeResource {
    @Inject
    SendFile sendFile;

    @Inject
    ReadCommittee committee;

    @Inject
    ChargeCommittee chargeCommittee;

    @Inject
    SeatCommitteeMember seatMember;

    @Inject
    UnseatCommitteeMember unseatMember;

    @Inject
    CallCommittee callCommittee;

    @Inject
    RecordCommitteeDecision recordDecision;

    @Inject
    FileMinutes fileMinutes;

    public record Texts(Map<String, String> text) {}

    @GET
    @Does(ReadCommittee.class)
    public CommitteeBody get(@PathParam("forum") String forum) {
        return CommitteeBody.of(committee.read(forum));
    }

    @PUT
    @Path("mandate")
    @Does(ChargeCommittee.class)
    public void charge(@PathParam("forum") String forum, Texts mandate) {
        new Validation().present("mandate", mandate).refuse();
        chargeCommittee.charge(forum, CommitteeBody.text(mandate.text()));
    }

    @POST
    @Path("members")
    @Does(SeatCommitteeMember.class)
    public Response seat(@PathParam("forum") String forum, CommitteeBody.MemberBody member) {
        new Validation().present("function", member).refuse();
        var seated =
                seatMember.seat(forum, CommitteeBody.text(member.function()), CommitteeBody.text(member.institution()));
        return Response.status(Response.Status.CREATED)
                .entity(new CommitteeBody.MemberBody(seated.id(), member.function(), member.institution()))
                .build();
    }

    @DELETE
    @Path("members/{id}")
    @Does(UnseatCommitteeMember.class)
    public void unseat(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        unseatMember.unseat(forum, id);
    }

    @POST
    @Path("meetings")
    @Does(CallCommittee.class)
    public Response call(@PathParam("forum") String forum, CommitteeBody.MeetingBody meeting) {
        new Validation().present("heldOn", meeting).refuse();
        var called = callCommittee.call(forum, meeting.heldOn(), meeting.place(), CommitteeBody.text(meeting.agenda()));
        return Response.status(Response.Status.CREATED)
                .entity(CommitteeBody.MeetingBody.of(committee.meeting(forum, called.id())))
                .build();
    }

    @POST
    @Path("meetings/{id}/decisions")
    @Does(RecordCommitteeDecision.class)
    public Response decide(
            @PathParam("forum") String forum, @PathParam("id") UUID id, CommitteeBody.DecisionBody decision) {
        new Validation().present("words", decision).refuse();
        recordDecision.decide(forum, id, CommitteeBody.text(decision.words()), decision.commitment());
        return Response.status(Response.Status.CREATED)
                .entity(CommitteeBody.MeetingBody.of(committee.meeting(forum, id)))
                .build();
    }

    @PUT
    @Path("meetings/{id}/minutes")
    @Does(FileMinutes.class)
    public void minute(@PathParam("forum") String forum, @PathParam("id") UUID id, Texts minutes) {
        new Validation().present("minutes", minutes).refuse();
        fileMinutes.file(forum, id, CommitteeBody.text(minutes.text()));
    }

    /** Stores the signed minutes, a PDF file. */
    @PUT
    @Path("meetings/{id}/signed-minutes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Does(FileMinutes.class)
    public void minuteSigned(@PathParam("forum") String forum, @PathParam("id") UUID id, byte[] signed) {
        fileMinutes.file(forum, id, signed);
    }

    /** Always an attachment: a browser never runs what somebody handed in. */
    @GET
    @Path("meetings/{id}/signed-minutes")
    @Produces(MediaType.WILDCARD)
    @Does(ReadCommittee.class)
    public Response minutes(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        return Attachment.of(committee.minutes(forum, id), sendFile);
    }
}
