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
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.ForgetSecondFactor;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.identity.usecase.ReadStaff;
import org.toguna.identity.usecase.TakeBackRole;
import org.toguna.shared.Letterhead;
import org.toguna.shared.Validation;

/** An administrator names those who may convene forums and other administrators, and takes their roles back. */
@Path("staff")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject
    NameStaff nameStaff;

    @Inject
    ReadStaff readStaff;

    @Inject
    TakeBackRole takeBackRole;

    @Inject
    ForgetSecondFactor forgetSecondFactor;

    @GET
    @Allow(Role.ADMINISTRATOR)
    public List<HolderBody> read() {
        return readStaff.of(null).stream().map(HolderBody::of).toList();
    }

    @POST
    @Allow(Role.ADMINISTRATOR)
    public Response name(Nomination nomination) {
        new Validation().present("email", nomination).refuse();
        return nomination.carriedOutBy(nameStaff, Letterhead.INSTALLATION);
    }

    /** For who lost authenticator and recovery codes: the next sign-in sets up another one. */
    @DELETE
    @Path("{person}/second-factor")
    @Allow(Role.ADMINISTRATOR)
    public void forgetSecondFactor(@PathParam("person") UUID person) {
        forgetSecondFactor.forget(person);
    }

    /** It no longer holds from the next request on. */
    @DELETE
    @Path("{person}/{role}")
    @Allow(Role.ADMINISTRATOR)
    public void takeBack(@PathParam("person") UUID person, @PathParam("role") String role) {
        takeBackRole.takeBack(person, Role.named(role), Letterhead.INSTALLATION);
    }
}
