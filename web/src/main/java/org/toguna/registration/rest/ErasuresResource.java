package org.toguna.registration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.toguna.api.rest.Does;
import org.toguna.registration.usecase.EraseParticipant;
import org.toguna.values.Validation;

/** People erased because they asked for it by letter. */
@Path("erasures")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ErasuresResource {
    @Inject
    EraseParticipant eraseParticipant;

    public record Erasure(String email) {}

    @POST
    @Does(EraseParticipant.class)
    public void erase(Erasure erasure) {
        new Validation().present("email", erasure).refuse();
        new Validation().line("email", erasure.email()).refuse();
        eraseParticipant.erase(erasure.email());
    }
}
