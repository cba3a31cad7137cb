package org.toguna.following.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.toguna.api.rest.Does;
import org.toguna.following.usecase.ConfirmFollowing;
import org.toguna.following.usecase.FollowingAddress;
import org.toguna.following.usecase.LeaveFollowers;
import org.toguna.following.usecase.ReadFollowings;
import org.toguna.outbox.usecase.Outbox;

/** What the links in our letters to followers lead to. */
@Path("followers")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
public class FollowersResource {
    @Inject
    ConfirmFollowing confirmFollowing;

    @Inject
    LeaveFollowers leaveFollowers;

    @Inject
    Outbox outbox;

    @POST
    @Path("confirmations/{token}")
    @Does(ConfirmFollowing.class)
    public void confirm(@PathParam("token") String token) {
        confirmFollowing.confirm(token);
    }

    /** One click in a mail program, as RFC 8058 says; whatever the body is. */
    @POST
    @Path("leaving/{token}")
    @Does(LeaveFollowers.class)
    public void leave(@PathParam("token") String token) {
        leaveFollowers.leave(token);
    }

    /** For a mail program that opens the address instead: the page with one button. */
    @GET
    @Path("leaving/{token}")
    @Does(ReadFollowings.class)
    public Response page(@PathParam("token") String token) {
        return Response.seeOther(URI.create(outbox.link("fr", FollowingAddress.LEAVE.path(token))))
                .build();
    }
}
