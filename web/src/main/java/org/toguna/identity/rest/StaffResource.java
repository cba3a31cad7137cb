package org.toguna.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.shared.Validation;

/** An administrator names those who may convene forums. */
@Path("staff")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject
    NameStaff nameStaff;

    @POST
    @Allow(Role.ADMINISTRATOR)
    public Response name(Nomination nomination) {
        new Validation().present("email", nomination).refuse();
        return nomination.carriedOutBy(nameStaff, null);
    }
}
