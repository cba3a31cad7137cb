package org.toguna.evaluation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.evaluation.domain.RatingComment;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.usecase.PublishRatingComment;
import org.toguna.evaluation.usecase.ReadRatingComments;
import org.toguna.evaluation.usecase.WithholdRatingComment;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** What raters wrote, for those who decide whether it is published; the public reads it with the evaluation. */
@Path("forums/{forum}/evaluations/comments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {
    @Inject
    ReadRatingComments comments;

    @Inject
    PublishRatingComment publishRatingComment;

    @Inject
    WithholdRatingComment withholdRatingComment;

    public record Reason(String reason) {}

    /** @param commitment its number */
    public record CommentBody(
            UUID id,
            int commitment,
            RatingComment.Kind kind,
            Sample sample,
            String words,
            String signature,
            RatingComment.Status status,
            String reason) {
        static CommentBody of(ReadRatingComments.About about) {
            var comment = about.comment();
            return new CommentBody(
                    comment.id(),
                    about.commitment().number(),
                    comment.kind(),
                    comment.sample(),
                    comment.words(),
                    comment.signature().orElse(null),
                    comment.status(),
                    comment.reason().orElse(null));
        }
    }

    @GET
    @Does(ReadRatingComments.class)
    public Response list(
            @PathParam("forum") String slug,
            @QueryParam("status") @DefaultValue("PENDING") RatingComment.Status status,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(comments.page(slug, status, new Page.Wanted(page, size)), address, CommentBody::of);
    }

    @POST
    @Path("{id}/publication")
    @Does(PublishRatingComment.class)
    public CommentBody publish(@PathParam("forum") String slug, @PathParam("id") UUID id) {
        publishRatingComment.publish(slug, id);
        return CommentBody.of(comments.get(slug, id));
    }

    @POST
    @Path("{id}/withholding")
    @Does(WithholdRatingComment.class)
    public CommentBody withhold(@PathParam("forum") String slug, @PathParam("id") UUID id, Reason reason) {
        new Validation().present("reason", reason).refuse();
        withholdRatingComment.withhold(slug, id, reason.reason());
        return CommentBody.of(comments.get(slug, id));
    }
}
