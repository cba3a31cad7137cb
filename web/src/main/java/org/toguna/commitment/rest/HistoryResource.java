package org.toguna.commitment.rest;

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
import java.util.List;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.Fault;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.usecase.CheckHistory;
import org.toguna.commitment.usecase.ReadHistory;
import org.toguna.values.Page;

/** The chain of every decision of a register, for anybody to keep its head and to recompute it. */
@Path("forums/{forum}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    @Inject
    ReadHistory history;

    @Inject
    CheckHistory checkHistory;

    /** @param head the hash of the latest decision, in hexadecimal */
    public record Head(int length, String head, String rule) {}

    /** @param document what was decided, exactly as it is hashed */
    public record Entry(int position, String hash, Instant decidedAt, String document) {
        static Entry of(CommitmentVersion version) {
            return new Entry(
                    version.position().orElseThrow(),
                    version.hash().orElseThrow(),
                    version.decidedAt(),
                    version.document());
        }
    }

    /** @param faults everything that is not as it was decided; empty when all is well */
    public record Verdict(boolean intact, List<Fault> faults) {}

    @GET
    @Does(ReadHistory.class)
    public Head head(@PathParam("forum") String forum) {
        var head = history.head(forum);
        return new Head(head.length(), head.head(), History.RULE);
    }

    @GET
    @Path("entries")
    @Does(ReadHistory.class)
    public Response entries(
            @PathParam("forum") String forum,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(history.page(forum, new Page.Wanted(page, size)), address, Entry::of);
    }

    /** Recomputes the whole chain in the database. */
    @GET
    @Path("check")
    @Does(CheckHistory.class)
    public Verdict check(@PathParam("forum") String forum, @QueryParam("head") String kept) {
        var faults = checkHistory.check(forum, kept == null || kept.isBlank() ? null : kept.strip());
        return new Verdict(faults.isEmpty(), faults);
    }
}
