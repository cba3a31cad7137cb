package org.toguna.recommendation.rest;

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
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.recommendation.domain.LeadConflict;
import org.toguna.recommendation.usecase.AdoptRecommendation;
import org.toguna.recommendation.usecase.AnswerRecommendation;
import org.toguna.recommendation.usecase.ArbitrateLead;
import org.toguna.recommendation.usecase.ImportRecommendations;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.recommendation.usecase.RecordLeadConflict;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** What the plenary asked for, and what the government answered. */
@Path("forums/{forum}/recommendations")
@RequestScoped
@TellsCoverage
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationsResource {
    @Inject
    ReadRecommendations recommendations;

    @Inject
    AdoptRecommendation adoptRecommendation;

    @Inject
    AnswerRecommendation answerRecommendation;

    @Inject
    RecordLeadConflict recordLeadConflict;

    @Inject
    ArbitrateLead arbitrateLead;

    @Inject
    ImportRecommendations importRecommendations;

    /** @param added how many recommendations the file held */
    public record Imported(int added) {}

    @GET
    @Does(ReadRecommendations.class)
    public Response list(
            @PathParam("forum") String forum,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(recommendations.page(forum, new Page.Wanted(page, size)), address, RecommendationBody::of);
    }

    @GET
    @Path("{number}")
    @Does(ReadRecommendations.class)
    public RecommendationBody get(@PathParam("forum") String forum, @PathParam("number") int number) {
        return RecommendationBody.of(recommendations.get(forum, number));
    }

    @POST
    @Does(AdoptRecommendation.class)
    public Response adopt(@PathParam("forum") String forum, RecommendationBody.Draft draft, @Context UriInfo address) {
        new Validation().present("title", draft).refuse();
        int number = adoptRecommendation.adopt(
                forum, draft.number(), draft.toWording(), draft.agendaItem(), draft.adoptedOn());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(number))
                        .build())
                .entity(RecommendationBody.of(recommendations.get(forum, number)))
                .build();
    }

    @PUT
    @Path("{number}/response")
    @Does(AnswerRecommendation.class)
    public RecommendationBody answer(
            @PathParam("forum") String forum,
            @PathParam("number") int number,
            RecommendationBody.ResponseBody response) {
        new Validation().present("answer", response).refuse();
        answerRecommendation.answer(forum, number, response.toResponse());
        return RecommendationBody.of(recommendations.get(forum, number));
    }

    /** Says which institution holds what; may be said anew until it is settled. */
    @PUT
    @Path("{number}/lead-conflict")
    @Does(RecordLeadConflict.class)
    public RecommendationBody disagree(
            @PathParam("forum") String forum,
            @PathParam("number") int number,
            RecommendationBody.LeadConflictBody conflict) {
        new Validation().present("positions", conflict).refuse();
        recordLeadConflict.record(forum, number, conflict.positions(), conflict.since());
        return RecommendationBody.of(recommendations.get(forum, number));
    }

    @PUT
    @Path("{number}/lead-conflict/arbitration")
    @Does(ArbitrateLead.class)
    public RecommendationBody arbitrate(
            @PathParam("forum") String forum, @PathParam("number") int number, LeadConflict.Arbitration arbitration) {
        new Validation().present("lead", arbitration).refuse();
        arbitrateLead.arbitrate(forum, number, arbitration);
        return RecommendationBody.of(recommendations.get(forum, number));
    }

    /** Takes the bytes as they are, so that a wrong encoding is seen and refused. */
    @POST
    @Path("import")
    @Consumes("text/csv")
    @Does(ImportRecommendations.class)
    public Response importAll(@PathParam("forum") String forum, byte[] file) {
        return Response.status(Response.Status.CREATED)
                .entity(new Imported(importRecommendations.add(forum, file)))
                .build();
    }
}
