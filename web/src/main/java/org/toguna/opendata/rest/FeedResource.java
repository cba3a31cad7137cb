package org.toguna.opendata.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Versioned;
import org.toguna.opendata.usecase.ReadNews;
import org.toguna.recommendation.rest.TellsCoverage;

/** The news of a forum's register as an Atom feed (RFC 4287), with the head of the history. */
@Path("forums/{forum}/feed.atom")
@RequestScoped
@TellsCoverage
public class FeedResource {
    @Inject
    ReadNews readNews;

    @GET
    @Produces("application/atom+xml; charset=UTF-8")
    @Does(ReadNews.class)
    public Response feed(
            @PathParam("forum") String forum,
            @QueryParam("lang") @DefaultValue("fr") Locale language,
            @Context UriInfo address)
            throws XMLStreamException {
        return Versioned.of(AtomFeed.of(
                        readNews.read(forum, language), address.getRequestUri().toString()))
                .build();
    }
}
