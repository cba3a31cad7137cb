package org.toguna.testimony.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.testimony.usecase.GiveWitnessLink;
import org.toguna.testimony.usecase.ReadWitnessLinks;
import org.toguna.testimony.usecase.RevokeWitnessLink;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** The links that an organiser gives to people of the places concerned. */
@Path("forums/{forum}/witness-links")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WitnessLinksResource {
    @Inject
    ReadWitnessLinks links;

    @Inject
    GiveWitnessLink giveLink;

    @Inject
    RevokeWitnessLink revokeLink;

    /**
     * @param givenTo whom it is for
     * @param days for how long, 1 to 365
     * @param language of the page, French when absent
     */
    public record Wanted(Integer commitment, String givenTo, Integer days, String language) {}

    public record LinkBody(
            UUID id,
            int commitment,
            String givenTo,
            Instant givenAt,
            Instant expiresAt,
            Instant revokedAt,
            boolean serving) {
        static LinkBody of(ReadWitnessLinks.Listed listed) {
            var link = listed.link();
            return new LinkBody(
                    link.id(),
                    listed.commitment(),
                    link.givenTo(),
                    link.givenAt(),
                    link.expiresAt(),
                    link.revokedAt().orElse(null),
                    listed.serving());
        }
    }

    @GET
    @Does(ReadWitnessLinks.class)
    public Response list(
            @PathParam("forum") String forum,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(links.page(forum, new Page.Wanted(page, size)), address, LinkBody::of);
    }

    /** The answer alone has the address. */
    @POST
    @Does(GiveWitnessLink.class)
    public Response give(@PathParam("forum") String forum, Wanted wanted, @Context UriInfo address) {
        new Validation().present("commitment", wanted).refuse();
        new Validation().present("commitment", wanted.commitment()).refuse();
        var language = wanted.language() == null ? "fr" : wanted.language();
        var given = giveLink.give(forum, wanted.commitment(), wanted.givenTo(), wanted.days(), language);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(given.id().toString())
                        .build())
                .entity(given)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Does(RevokeWitnessLink.class)
    public void revoke(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        revokeLink.revoke(forum, id);
    }
}
