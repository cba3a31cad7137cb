package org.toguna.evaluation.rest;

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
import java.util.List;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.usecase.RateCommitment;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.evaluation.usecase.RecordFinding;
import org.toguna.evaluation.usecase.RecordGovernmentView;
import org.toguna.evaluation.usecase.ReplyToEvaluation;
import org.toguna.evaluation.usecase.TransmitEvaluation;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.shared.Level;
import org.toguna.shared.Page;
import org.toguna.shared.Validation;
import org.toguna.shared.rest.Listing;

/** The evaluation of a forum: one, once its window has opened. */
@Path("forums/{forum}/evaluations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationsResource {
    @Inject
    ReadEvaluation evaluations;

    @Inject
    RateCommitment rateCommitment;

    @Inject
    RecordFinding recordFinding;

    @Inject
    RecordGovernmentView recordGovernmentView;

    @Inject
    TransmitEvaluation transmitEvaluation;

    @Inject
    ReplyToEvaluation replyToEvaluation;

    /** @param commitment its number */
    public record RatingBody(
            Integer commitment,
            Level level,
            Completion completion,
            Integer usefulness,
            String problem,
            String lesson) {}

    public record Finding(Completion completion, String evidence, String words) {}

    public record View(Completion completion, String words) {}

    public record Conclusions(String conclusions) {}

    public record Reply(String reply) {}

    @GET
    @Allow(Role.ANYONE)
    public Response list(
            @PathParam("forum") String slug,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        var wanted = new Page.Wanted(page, size);
        var all = evaluations.whole(slug).stream().toList();
        var items = wanted.number() == 1 ? all : List.<ReadEvaluation.Reading>of();
        return Listing.of(new Page<>(items, wanted.number(), wanted.size(), all.size()), address, EvaluationBody::of);
    }

    /** Answers nothing: a rating has no address, for nobody may look it up. */
    @POST
    @Path("ratings")
    @Allow(Role.PARTICIPANT)
    public void rate(@PathParam("forum") String slug, RatingBody rating) {
        new Validation()
                .present("commitment", rating == null ? null : rating.commitment())
                .refuse();
        rateCommitment.rate(
                slug,
                rating.commitment(),
                new Rating(
                        rating.level(), rating.completion(), rating.usefulness(), rating.problem(), rating.lesson()));
    }

    @PUT
    @Path("findings/{number}")
    @Allow(Role.EVALUATOR)
    public Finding find(@PathParam("forum") String slug, @PathParam("number") int number, Finding finding) {
        new Validation().present("completion", finding).refuse();
        recordFinding.record(slug, number, finding.completion(), finding.evidence(), finding.words());
        return finding;
    }

    @PUT
    @Path("government-views/{number}")
    @Allow({Role.FOCAL_POINT, Role.ORGANISER})
    public View view(@PathParam("forum") String slug, @PathParam("number") int number, View view) {
        new Validation().present("completion", view).refuse();
        recordGovernmentView.record(slug, number, view.completion(), view.words());
        return view;
    }

    @POST
    @Path("transmission")
    @Allow(Role.EVALUATOR)
    public EvaluationBody transmit(@PathParam("forum") String slug, Conclusions conclusions) {
        new Validation().present("conclusions", conclusions).refuse();
        transmitEvaluation.transmit(slug, conclusions.conclusions());
        return whole(slug);
    }

    @POST
    @Path("reply")
    @Allow(Role.ORGANISER)
    public EvaluationBody reply(@PathParam("forum") String slug, Reply reply) {
        new Validation().present("reply", reply).refuse();
        replyToEvaluation.reply(slug, reply.reply());
        return whole(slug);
    }

    private EvaluationBody whole(String slug) {
        return evaluations.whole(slug).map(EvaluationBody::of).orElseThrow();
    }
}
