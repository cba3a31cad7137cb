package org.toguna.registration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.toguna.api.rest.Does;
import org.toguna.registration.usecase.ReadParticipation;

/** Who takes part, counted so that nobody is singled out. */
@Path("forums/{forum}/participation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationResource {
    @Inject
    ReadParticipation participation;

    @GET
    @Does(ReadParticipation.class)
    public ParticipationBody get(@PathParam("forum") String forum) {
        return ParticipationBody.of(participation.of(forum));
    }
}
