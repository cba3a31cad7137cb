package org.toguna.voting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.values.Validation;
import org.toguna.voting.usecase.CastBallot;

/** Casting a ballot. It has no address afterwards: it is counted, not kept. */
@Path("forums/{forum}/votes/{id}/ballots")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BallotsResource {
    @Inject
    CastBallot castBallot;

    /** @param choices ids of the approved options; an empty list is a blank ballot, a missing one is an error */
    public record BallotBody(List<UUID> choices) {}

    public record Counted(UUID poll, boolean counted) {}

    @POST
    @Does(CastBallot.class)
    public Response cast(@PathParam("forum") String forum, @PathParam("id") UUID poll, BallotBody ballot) {
        new Validation()
                .present("choices", ballot == null ? null : ballot.choices())
                .refuse();
        castBallot.cast(forum, poll, ballot.choices());
        return Response.status(Response.Status.CREATED)
                .entity(new Counted(poll, true))
                .build();
    }
}
