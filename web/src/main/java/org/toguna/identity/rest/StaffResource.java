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
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.ForgetSecondFactor;
import org.toguna.identity.usecase.NameInstallationStaff;
import org.toguna.identity.usecase.ReadInstallationStaff;
import org.toguna.identity.usecase.TakeBackInstallationRole;
import org.toguna.values.Validation;

/** An administrator names those who may convene forums and other administrators, and ends their mandates. */
@Path("staff")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject
    NameInstallationStaff nameStaff;

    @Inject
    ReadInstallationStaff readStaff;

    @Inject
    TakeBackInstallationRole takeBackRole;

    @Inject
    ForgetSecondFactor forgetSecondFactor;

    @GET
    @Does(ReadInstallationStaff.class)
    public List<HolderBody> read() {
        return readStaff.list().stream().map(HolderBody::of).distinct().toList();
    }

    /** To come, in force and then past. */
    @GET
    @Path("mandates")
    @Does(ReadInstallationStaff.class)
    public List<MandateBody> readMandates() {
        return MandateBody.of(readStaff.team());
    }

    @POST
    @Does(NameInstallationStaff.class)
    public Response name(Nomination nomination) {
        new Validation().present("email", nomination).refuse();
        return Nomination.answer(
                nameStaff.name(nomination.nominee(), nomination.role(), nomination.tenure(ZoneOffset.UTC)));
    }

    /** For who lost authenticator and recovery codes: the next sign-in sets up another one. */
    @DELETE
    @Path("{person}/second-factor")
    @Does(ForgetSecondFactor.class)
    public void forgetSecondFactor(@PathParam("person") UUID person) {
        forgetSecondFactor.forget(person);
    }

    /** It no longer holds from the next request on. */
    @DELETE
    @Path("{person}/{role}")
    @Does(TakeBackInstallationRole.class)
    public void takeBack(@PathParam("person") UUID person, @PathParam("role") String role) {
        takeBackRole.takeBack(person, Role.named(role));
    }
}
