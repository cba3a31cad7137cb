package org.toguna.voting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.voting.usecase.CastVerifiableBallot;
import org.toguna.voting.usecase.DrawTracker;
import org.toguna.voting.usecase.FindBallot;

/** Encrypted ballots: putting one into the box, and finding it there. */
@Path("forums/{forum}/boxes/{box}/ballots")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxBallotsResource {
    @Inject
    CastVerifiableBallot castBallot;

    @Inject
    FindBallot findBallot;

    @Inject
    DrawTracker drawTracker;

    /** @param head the hash of the chain right after the ballot */
    public record ReceiptBody(String tracker, int height, String head) {}

    /**
     * 200 instead of 201 for the same ballot again.
     *
     * @param elector the hint of whom it was shown to (electors/me); 409 when somebody else is signed in. May be left out
     */
    @POST
    @Does(CastVerifiableBallot.class)
    public Response cast(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @HeaderParam("Toguna-Elector") String elector,
            InputStream ballot)
            throws IOException {
        var receipt = castBallot.cast(
                forum, box, ballot.readNBytes(CastVerifiableBallot.LARGEST + 1), Optional.ofNullable(elector));
        return Response.status(receipt.repeated() ? Response.Status.OK : Response.Status.CREATED)
                .entity(new ReceiptBody(receipt.tracker(), receipt.height(), receipt.head()))
                .build();
    }

    @GET
    @Does(FindBallot.class)
    public FindBallot.Found find(
            @PathParam("forum") String forum, @PathParam("box") UUID box, @QueryParam("tracker") String tracker) {
        return findBallot.find(forum, box, tracker);
    }

    /** @param tracker of the ballot that counts; null while there is none */
    public record Latest(String tracker) {}

    /** Whether a public credential has voted, which anybody could read in the box. */
    @GET
    @Path("latest")
    @Does(FindBallot.class)
    public Latest latest(
            @PathParam("forum") String forum, @PathParam("box") UUID box, @QueryParam("credential") String credential) {
        return new Latest(findBallot.latest(forum, box, credential).orElse(null));
    }

    /** The address of the board at this tracker, to scan. */
    @GET
    @Path("qr")
    @Produces("image/svg+xml")
    @Does(DrawTracker.class)
    public String draw(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @QueryParam("tracker") String tracker,
            @QueryParam("lang") @DefaultValue("fr") Locale language) {
        return drawTracker.draw(forum, box, tracker, language.getLanguage()).svg();
    }
}
