package org.toguna.forum.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.forum.usecase.AnnounceForum;
import org.toguna.forum.usecase.ConveneForum;
import org.toguna.forum.usecase.OverrideGate;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** The forums of the installation. */
@Path("forums")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ForumsResource {
    @Inject
    ReadForums forums;

    @Inject
    ConveneForum conveneForum;

    @Inject
    AnnounceForum announceForum;

    @Inject
    OverrideGate overrideGate;

    public record Reason(String reason) {}

    @GET
    @Does(ReadForums.class)
    public Response list(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(forums.page(new Page.Wanted(page, size)), address, ForumBody.Summary::of);
    }

    @GET
    @Path("{forum}")
    @Does(ReadForums.class)
    public ForumBody get(@PathParam("forum") String slug) {
        return ForumBody.of(forums.get(slug));
    }

    @POST
    @Does(ConveneForum.class)
    public Response convene(InvitationBody invitation, @Context UriInfo address) {
        new Validation().present("slug", invitation).refuse();
        var slug = conveneForum.convene(invitation.toInvitation(), invitation.predecessor());
        return Response.created(address.getAbsolutePathBuilder().path(slug).build())
                .entity(ForumBody.of(forums.get(slug)))
                .build();
    }

    @PUT
    @Path("{forum}")
    @Does(AnnounceForum.class)
    public ForumBody announce(@PathParam("forum") String slug, InvitationBody invitation) {
        new Validation().present("slug", invitation).refuse();
        announceForum.announce(slug, invitation.toInvitation());
        return ForumBody.of(forums.get(slug));
    }

    @PUT
    @Path("{forum}/gate-override")
    @Does(OverrideGate.class)
    public ForumBody override(@PathParam("forum") String slug, Reason reason) {
        new Validation().present("reason", reason).refuse();
        overrideGate.override(slug, reason.reason());
        return ForumBody.of(forums.get(slug));
    }
}
