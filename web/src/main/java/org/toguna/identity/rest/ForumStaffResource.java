package org.toguna.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.identity.usecase.ReadStaff;
import org.toguna.identity.usecase.TakeBackRole;
import org.toguna.shared.Validation;

/** An organiser names those who work in their forum, and takes their roles back. */
@Path("forums/{forum}/staff")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ForumStaffResource {
    @Inject
    NameStaff nameStaff;

    @Inject
    ReadStaff readStaff;

    @Inject
    TakeBackRole takeBackRole;

    @Inject
    ReadForums forums;

    @GET
    @Does(ReadStaff.class)
    public List<HolderBody> read(@PathParam("forum") String forum) {
        return readStaff.of(forums.forum(forum).id()).stream()
                .map(HolderBody::of)
                .toList();
    }

    @POST
    @Does(NameStaff.class)
    public Response name(@PathParam("forum") String forum, Nomination nomination) {
        new Validation().present("email", nomination).refuse();
        return Nomination.answer(nameStaff.name(
                nomination.email(),
                nomination.name(),
                nomination.language(),
                nomination.role(),
                forums.forum(forum).letterhead()));
    }

    /** It no longer holds from the next request on. */
    @DELETE
    @Path("{person}/{role}")
    @Does(TakeBackRole.class)
    public void takeBack(
            @PathParam("forum") String forum, @PathParam("person") UUID person, @PathParam("role") String role) {
        takeBackRole.takeBack(person, Role.named(role), forums.forum(forum).letterhead());
    }
}
