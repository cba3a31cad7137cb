package org.toguna.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.shared.Validation;

/** An organiser names those who work in their forum. */
@Path("forums/{forum}/staff")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ForumStaffResource {
    @Inject
    NameStaff nameStaff;

    @Inject
    ReadForums forums;

    @POST
    @Allow(Role.ORGANISER)
    public Response name(@PathParam("forum") String forum, Nomination nomination) {
        new Validation().present("email", nomination).refuse();
        return nomination.carriedOutBy(nameStaff, forums.get(forum).forum().id());
    }
}
