package org.toguna.voting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.values.Validation;
import org.toguna.voting.usecase.MarkPaperVoter;
import org.toguna.voting.usecase.ReadPollingPlaces;
import org.toguna.voting.usecase.UnmarkPaperVoter;

/** Who votes on paper or in the room, and hence not online. They are counted and never listed. */
@Path("forums/{forum}/boxes/{box}/paper-voters")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxPaperVotersResource {
    @Inject
    ReadPollingPlaces places;

    @Inject
    MarkPaperVoter markVoter;

    @Inject
    UnmarkPaperVoter unmarkVoter;

    /** @param email by which an elector is registered */
    public record Voter(String email) {}

    public record MarkedBody(long marked) {}

    @GET
    @Does(ReadPollingPlaces.class)
    public MarkedBody get(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        return new MarkedBody(places.overview(forum, box).marked());
    }

    @POST
    @Does(MarkPaperVoter.class)
    public MarkedBody mark(@PathParam("forum") String forum, @PathParam("box") UUID box, Voter voter) {
        new Validation().present("email", voter).refuse();
        markVoter.mark(forum, box, voter.email());
        return get(forum, box);
    }

    /** Until the close. */
    @POST
    @Path("withdrawals")
    @Does(UnmarkPaperVoter.class)
    public MarkedBody unmark(@PathParam("forum") String forum, @PathParam("box") UUID box, Voter voter) {
        new Validation().present("email", voter).refuse();
        unmarkVoter.unmark(forum, box, voter.email());
        return get(forum, box);
    }
}
