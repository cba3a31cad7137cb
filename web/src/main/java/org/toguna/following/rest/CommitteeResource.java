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
import org.toguna.following.usecase.KeepCommittee;
import org.toguna.following.usecase.KeepMeetings;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.shared.Validation;
import org.toguna.shared.rest.Attachment;
import org.toguna.shared.usecase.SendFile;

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
    KeepCommittee keepCommittee;

    @Inject
    KeepMeetings keepMeetings;

    public record Texts(Map<String, String> text) {}

    @GET
    @Allow(Role.ANYONE)
    public CommitteeBody get(@PathParam("forum") String forum) {
        return CommitteeBody.of(committee.read(forum));
    }

    @PUT
    @Path("mandate")
    @Allow({Role.ORGANISER, Role.RAPPORTEUR})
    public void charge(@PathParam("forum") String forum, Texts mandate) {
        new Validation().present("mandate", mandate).refuse();
        keepCommittee.charge(forum, CommitteeBody.text(mandate.text()));
    }

    @POST
    @Path("members")
    @Allow({Role.ORGANISER, Role.RAPPORTEUR})
    public Response seat(@PathParam("forum") String forum, CommitteeBody.MemberBody member) {
        new Validation().present("function", member).refuse();
        var id = keepCommittee.seat(
                forum, CommitteeBody.text(member.function()), CommitteeBody.text(member.institution()));
        return Response.status(Response.Status.CREATED)
                .entity(new CommitteeBody.MemberBody(id, member.function(), member.institution()))
                .build();
    }

    @DELETE
    @Path("members/{id}")
    @Allow({Role.ORGANISER, Role.RAPPORTEUR})
    public void unseat(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        keepCommittee.unseat(forum, id);
    }

    @POST
    @Path("meetings")
    @Allow({Role.ORGANISER, Role.RAPPORTEUR})
    public Response call(@PathParam("forum") String forum, CommitteeBody.MeetingBody meeting) {
        new Validation().present("heldOn", meeting).refuse();
        var id = keepMeetings.call(forum, meeting.heldOn(), meeting.place(), CommitteeBody.text(meeting.agenda()));
        return Response.status(Response.Status.CREATED)
                .entity(CommitteeBody.MeetingBody.of(committee.meeting(forum, id)))
                .build();
    }

    @POST
    @Path("meetings/{id}/decisions")
    @Allow({Role.ORGANISER, Role.RAPPORTEUR})
    public Response decide(
            @PathParam("forum") String forum, @PathParam("id") UUID id, CommitteeBody.DecisionBody decision) {
        new Validation().present("words", decision).refuse();
        keepMeetings.decide(forum, id, CommitteeBody.text(decision.words()), decision.commitment());
        return Response.status(Response.Status.CREATED)
                .entity(CommitteeBody.MeetingBody.of(committee.meeting(forum, id)))
                .build();
    }

    @PUT
    @Path("meetings/{id}/minutes")
    @Allow({Role.ORGANISER, Role.RAPPORTEUR})
    public void minute(@PathParam("forum") String forum, @PathParam("id") UUID id, Texts minutes) {
        new Validation().present("minutes", minutes).refuse();
        keepMeetings.minute(forum, id, CommitteeBody.text(minutes.text()));
    }

    /** Stores the signed minutes, a PDF file. */
    @PUT
    @Path("meetings/{id}/signed-minutes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Allow({Role.ORGANISER, Role.RAPPORTEUR})
    public void minute(@PathParam("forum") String forum, @PathParam("id") UUID id, byte[] signed) {
        keepMeetings.minute(forum, id, signed);
    }

    /** Always an attachment: a browser never runs what somebody handed in. */
    @GET
    @Path("meetings/{id}/signed-minutes")
    @Produces(MediaType.WILDCARD)
    @Allow(Role.ANYONE)
    public Response minutes(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        return Attachment.of(committee.minutes(forum, id), sendFile);
    }
}
