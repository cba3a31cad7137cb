package org.toguna.testimony.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.testimony.usecase.AttachPhotographByLink;
import org.toguna.testimony.usecase.OpenWitnessLink;
import org.toguna.testimony.usecase.TestifyByLink;
import org.toguna.values.NotFound;

/** Testifying without an account, by what an organiser's link holds. */
@Path("witnesses/{token}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WitnessesResource {
    @Inject
    OpenWitnessLink link;

    @Inject
    TestifyByLink testify;

    @Inject
    AttachPhotographByLink attachPhotograph;

    /** @param commitment its number */
    public record PlaceBody(String forum, int commitment, Map<String, String> title) {}

    @GET
    @Does(OpenWitnessLink.class)
    public PlaceBody place(@PathParam("token") String token) {
        return link.open(token)
                .map(place -> new PlaceBody(
                        place.forum().slug(),
                        place.commitment().number(),
                        place.commitment().terms().title().texts()))
                .orElseThrow(() -> new NotFound("following.link", ""));
    }

    @POST
    @Path("testimonies")
    @Does(TestifyByLink.class)
    public Response give(@PathParam("token") String token, TestimonyBody.Given given) {
        TestimonyBody.Given.present(given);
        var testimony = testify.give(token, given.toSighting(), null);
        return Response.status(Response.Status.CREATED)
                .entity(TestimonyBody.of(testimony, place(token).commitment()))
                .build();
    }

    @PUT
    @Path("testimonies/{id}/photograph")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Does(AttachPhotographByLink.class)
    public void attach(@PathParam("token") String token, @PathParam("id") UUID id, byte[] photograph) {
        attachPhotograph.attach(token, id, photograph);
    }
}
