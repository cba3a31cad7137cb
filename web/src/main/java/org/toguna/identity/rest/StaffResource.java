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
import java.util.UUID;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.shared.Validation;

/** Naming staff: organisers of the installation by an administrator, the others of a forum by its organiser. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject
    NameStaff nameStaff;

    @Inject
    ReadForums forums;

    public record Nomination(String email, String name, String language, Role role) {}

    public record Named(UUID person) {}

    @POST
    @Path("staff")
    @Allow(Role.ADMINISTRATOR)
    public Response inInstallation(Nomination nomination) {
        return name(nomination, null);
    }

    @POST
    @Path("forums/{forum}/staff")
    @Allow(Role.ORGANISER)
    public Response inForum(@PathParam("forum") String forum, Nomination nomination) {
        return name(nomination, forums.get(forum).forum().id());
    }

    private Response name(Nomination nomination, UUID forum) {
        new Validation().present("email", nomination).refuse();
        var language = nomination.language() == null ? "fr" : nomination.language();
        var person = nameStaff.name(nomination.email(), nomination.name(), language, nomination.role(), forum);
        return Response.status(Response.Status.CREATED)
                .entity(new Named(person))
                .build();
    }
}
