package org.toguna.evaluation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toguna.api.rest.Does;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.usecase.ClosePaperForms;
import org.toguna.evaluation.usecase.EnterPaperFormForAssociation;
import org.toguna.evaluation.usecase.EnterPaperFormForOffice;
import org.toguna.evaluation.usecase.HandOutPaperForm;
import org.toguna.evaluation.usecase.IssuePaperForms;
import org.toguna.evaluation.usecase.ReadPaperForms;
import org.toguna.evaluation.usecase.SealPaperForms;
import org.toguna.values.Level;
import org.toguna.values.Validation;

/** The bundles of paper forms of a forum's evaluation, for those who issue and read them. */
@Path("forums/{forum}/evaluations/paper")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PaperFormsResource {
    @Inject
    ReadPaperForms papers;

    @Inject
    IssuePaperForms issuePaperForms;

    @Inject
    HandOutPaperForm handOutPaperForm;

    @Inject
    SealPaperForms sealPaperForms;

    @Inject
    EnterPaperFormForOffice forOffice;

    @Inject
    EnterPaperFormForAssociation forAssociation;

    @Inject
    ClosePaperForms closePaperForms;

    /**
     * @param forms how many, at most a hundred
     * @param country of the consulate, by two letters; its consular officers may read the forms
     */
    public record OrderBody(
            Integer forms,
            String language,
            Level level,
            Sample sample,
            String consulate,
            String country,
            String association) {
        PaperBatch.Order toOrder() {
            return new PaperBatch.Order(forms, language, level, sample, consulate, country, association);
        }
    }

    /** @param email by which a participant is registered */
    public record HandOut(String email) {}

    public record Seal(String seal) {}

    /** What a form says, with nothing about the commitments left blank. */
    public record FormBody(List<AnswerBody> answers) {
        Map<Integer, Rating> toRatings(Level level) {
            var ratings = new LinkedHashMap<Integer, Rating>();
            if (answers != null) {
                answers.forEach(answer -> ratings.put(answer.commitment(), answer.toRating(level)));
            }
            return ratings;
        }
    }

    /**
     * @param commitment its number
     * @param causes codes, may be left out
     */
    public record AnswerBody(
            int commitment,
            Completion completion,
            Integer usefulness,
            Set<String> causes,
            String problem,
            String lesson) {
        Rating toRating(Level level) {
            return new Rating(level, completion, usefulness, causes, problem, lesson, false);
        }
    }

    /** @param differences the commitments on which the two differ */
    public record OpenFormBody(int form, Set<Integer> differences) {}

    /**
     * @param firstForm the number on its first form
     * @param counted how many forms count; 0 until it is closed
     * @param open the forms that hold up the closing
     */
    public record BatchBody(
            int number,
            int firstForm,
            int forms,
            String language,
            Level level,
            Sample sample,
            String consulate,
            String country,
            String association,
            int handedOut,
            String seal,
            boolean closed,
            int counted,
            long byOffice,
            long byAssociation,
            int agreed,
            List<OpenFormBody> open) {
        static BatchBody of(ReadPaperForms.Progress progress) {
            var batch = progress.batch();
            return new BatchBody(
                    batch.number(),
                    batch.firstForm(),
                    batch.forms(),
                    batch.language(),
                    batch.level(),
                    batch.sample(),
                    batch.consulate(),
                    batch.country().orElse(null),
                    batch.association(),
                    batch.handedOut(),
                    batch.seal().orElse(null),
                    batch.isClosed(),
                    batch.counted(),
                    progress.byOffice(),
                    progress.byAssociation(),
                    progress.agreed(),
                    progress.open().entrySet().stream()
                            .map(form -> new OpenFormBody(form.getKey(), form.getValue()))
                            .toList());
        }
    }

    @GET
    @Does(ReadPaperForms.class)
    public List<BatchBody> list(@PathParam("forum") String slug) {
        return papers.list(slug).stream()
                .map(batch -> get(slug, batch.number()))
                .toList();
    }

    @POST
    @Does(IssuePaperForms.class)
    public Response issue(@PathParam("forum") String slug, OrderBody order, @Context UriInfo address) {
        new Validation().present("forms", order).refuse();
        int number = issuePaperForms.issue(slug, order.toOrder()).number();
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(number))
                        .build())
                .entity(get(slug, number))
                .build();
    }

    @GET
    @Path("{number}")
    @Does(ReadPaperForms.class)
    public BatchBody get(@PathParam("forum") String slug, @PathParam("number") int number) {
        return BatchBody.of(papers.get(slug, number));
    }

    /** Answers nothing: who was handed a form is not kept with the bundle. */
    @POST
    @Path("{number}/handouts")
    @Does(HandOutPaperForm.class)
    public void handOut(@PathParam("forum") String slug, @PathParam("number") int number, HandOut handOut) {
        new Validation().present("email", handOut).refuse();
        handOutPaperForm.handOut(slug, number, handOut.email());
    }

    @PUT
    @Path("{number}/seal")
    @Does(SealPaperForms.class)
    public BatchBody seal(@PathParam("forum") String slug, @PathParam("number") int number, Seal seal) {
        new Validation().present("seal", seal).refuse();
        sealPaperForms.seal(slug, number, seal.seal());
        return get(slug, number);
    }

    /** What the consulate or the organiser's office reads on a form. */
    @PUT
    @Path("{number}/office/{form}")
    @Does(EnterPaperFormForOffice.class)
    public BatchBody enterForOffice(
            @PathParam("forum") String slug,
            @PathParam("number") int number,
            @PathParam("form") int form,
            FormBody read) {
        forOffice.enter(slug, number, form, ratings(slug, number, read));
        return get(slug, number);
    }

    /** What the association reads on a form. */
    @PUT
    @Path("{number}/association/{form}")
    @Does(EnterPaperFormForAssociation.class)
    public BatchBody enterForAssociation(
            @PathParam("forum") String slug,
            @PathParam("number") int number,
            @PathParam("form") int form,
            FormBody read) {
        forAssociation.enter(slug, number, form, ratings(slug, number, read));
        return get(slug, number);
    }

    private Map<Integer, Rating> ratings(String slug, int number, FormBody read) {
        new Validation().present("answers", read).refuse();
        return read.toRatings(papers.get(slug, number).batch().level());
    }

    @POST
    @Path("{number}/closure")
    @Does(ClosePaperForms.class)
    public BatchBody close(@PathParam("forum") String slug, @PathParam("number") int number) {
        closePaperForms.close(slug, number);
        return get(slug, number);
    }
}
