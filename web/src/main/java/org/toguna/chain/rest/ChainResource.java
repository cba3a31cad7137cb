package org.toguna.chain.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.chain.usecase.ReadChain;
import org.toguna.recommendation.rest.TellsCoverage;
import org.toguna.values.Page;

/** The way of every commitment of a forum. */
@Path("forums/{forum}/chain")
@RequestScoped
@TellsCoverage
@Produces(MediaType.APPLICATION_JSON)
public class ChainResource {
    @Inject
    ReadChain chains;

    @GET
    @Does(ReadChain.class)
    public Response list(
            @PathParam("forum") String slug,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context UriInfo address) {
        return Listing.of(chains.page(slug, new Page.Wanted(page, size)), address, ChainBody::of);
    }

    @GET
    @Path("{number}")
    @Does(ReadChain.class)
    public ChainBody get(@PathParam("forum") String slug, @PathParam("number") int number) {
        return ChainBody.of(chains.get(slug, number));
    }
}
