package org.toguna.audit.rest;

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
import java.time.Instant;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.audit.domain.AuditEntry;
import org.toguna.audit.usecase.ReadAuditTrail;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.values.Page;

/** What happened in a forum, newest first, by ids. */
@Path("forums/{forum}/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    ReadForums forums;

    @Inject
    ReadAuditTrail trail;

    /** @param actor absent when the application itself acted, or when the roll must not be named */
    public record Entry(Instant at, String action, UUID actor, UUID subject) {
        static Entry of(AuditEntry entry) {
            return new Entry(
                    entry.happenedAt(),
                    entry.action(),
                    entry.actorId().orElse(null),
                    entry.subjectId().orElse(null));
        }
    }

    @GET
    @Does(ReadAuditTrail.class)
    public Response list(
            @PathParam("forum") String forum,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        var id = forums.forum(forum).id();
        return Listing.of(trail.of(id, new Page.Wanted(page, size)), address, Entry::of);
    }
}
