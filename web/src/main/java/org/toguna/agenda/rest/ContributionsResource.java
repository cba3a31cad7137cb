package org.toguna.agenda.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.toguna.agenda.domain.Statement;
import org.toguna.agenda.domain.Status;
import org.toguna.agenda.usecase.PostContribution;
import org.toguna.agenda.usecase.PublishContribution;
import org.toguna.agenda.usecase.ReadAllContributions;
import org.toguna.agenda.usecase.ReadContributions;
import org.toguna.agenda.usecase.RefuseContribution;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.values.Level;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** What participants bring forward. */
@Path("forums/{forum}/contributions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContributionsResource {
    @Inject
    ReadContributions contributions;

    @Inject
    ReadAllContributions allContributions;

    @Inject
    PostContribution postContribution;

    @Inject
    PublishContribution publishContribution;

    @Inject
    RefuseContribution refuseContribution;

    public record StatementBody(String heading, String text, String language, Level level) {}

    public record Reason(String reason) {}

    /** Those that are published; organiser and rapporteur may ask for another status. */
    @GET
    @Does(ReadContributions.class)
    public Response list(
            @PathParam("forum") String forum,
            @QueryParam("status") @DefaultValue("PUBLISHED") Status status,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        var wanted = new Page.Wanted(page, size);
        return Listing.of(
                status == Status.PUBLISHED
                        ? contributions.page(forum, wanted)
                        : allContributions.page(forum, status, wanted),
                address,
                ContributionBody::of);
    }

    @POST
    @Does(PostContribution.class)
    public Response post(@PathParam("forum") String forum, StatementBody statement, @Context UriInfo address) {
        new Validation().present("text", statement).refuse();
        var contribution = postContribution.post(
                forum, new Statement(statement.heading(), statement.text(), statement.language(), statement.level()));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(contribution.id().toString())
                        .build())
                .entity(ContributionBody.of(contribution))
                .build();
    }

    @PUT
    @Path("{id}/publication")
    @Does(PublishContribution.class)
    public ContributionBody publish(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        publishContribution.publish(forum, id);
        return ContributionBody.of(allContributions.get(forum, id));
    }

    @PUT
    @Path("{id}/refusal")
    @Does(RefuseContribution.class)
    public ContributionBody refuse(@PathParam("forum") String forum, @PathParam("id") UUID id, Reason reason) {
        new Validation().present("reason", reason).refuse();
        return ContributionBody.of(refuseContribution.refuse(forum, id, reason.reason()));
    }
}
