package org.toguna.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.identity.usecase.CreateFirstAdministrator;
import org.toguna.values.Validation;

/** The first administrator of an empty installation. */
@Path("first-administrator")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FirstAdministratorResource {
    @Inject
    CreateFirstAdministrator createFirstAdministrator;

    /** @param token as printed in the log at the start */
    public record Administrator(String token, String name, String email, String password) {}

    public record Created(UUID person) {}

    @POST
    @Does(CreateFirstAdministrator.class)
    public Response create(Administrator first) {
        new Validation().present("token", first).refuse();
        var person = createFirstAdministrator.create(first.token(), first.name(), first.email(), first.password());
        return Response.status(Response.Status.CREATED)
                .entity(new Created(person))
                .build();
    }
}
