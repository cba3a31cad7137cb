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
import jakarta.ws.rs.core.UriInfo;
import javax.xml.stream.XMLStreamException;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.opendata.usecase.ReadNews;

/** The news of a forum's register as an Atom feed (RFC 4287), with the head of the history. */
@Path("forums/{forum}/feed.atom")
@RequestScoped
public class FeedResource {
    @Inject
    ReadNews readNews;

    @GET
    @Produces("application/atom+xml; charset=UTF-8")
    @Allow(Role.ANYONE)
    public String feed(
            @PathParam("forum") String forum,
            @QueryParam("lang") @DefaultValue("fr") String language,
            @Context UriInfo address)
            throws XMLStreamException {
        return AtomFeed.of(
                readNews.read(forum, language), address.getRequestUri().toString());
    }
}
