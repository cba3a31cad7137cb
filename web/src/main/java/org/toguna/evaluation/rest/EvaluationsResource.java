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
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Chapters;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Criterion;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.ReplyAct;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.evaluation.domain.WrittenMandate;
import org.toguna.evaluation.usecase.ConfirmGovernmentView;
import org.toguna.evaluation.usecase.DeclareInterests;
import org.toguna.evaluation.usecase.RateCommitment;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.evaluation.usecase.ReadGovernmentViews;
import org.toguna.evaluation.usecase.RecordFinding;
import org.toguna.evaluation.usecase.RecordGovernmentView;
import org.toguna.evaluation.usecase.ReplyToEvaluation;
import org.toguna.evaluation.usecase.TransmitEvaluation;
import org.toguna.evaluation.usecase.WriteChapters;
import org.toguna.values.Level;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Validation;

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
    DeclareInterests declareInterests;

    @Inject
    RecordFinding recordFinding;

    @Inject
    WriteChapters writeChapters;

    @Inject
    RecordGovernmentView recordGovernmentView;

    @Inject
    ReadGovernmentViews governmentViews;

    @Inject
    ConfirmGovernmentView confirmGovernmentView;

    @Inject
    TransmitEvaluation transmitEvaluation;

    @Inject
    ReplyToEvaluation replyToEvaluation;

    /**
     * @param commitment its number
     * @param causes codes, may be left out
     * @param signed whether the author's name shall stand beside the words; left out means no
     */
    public record RatingBody(
            Integer commitment,
            Level level,
            Completion completion,
            Integer usefulness,
            Set<String> causes,
            String problem,
            String lesson,
            Boolean signed) {
        Rating toRating() {
            return new Rating(level, completion, usefulness, causes, problem, lesson, Boolean.TRUE.equals(signed));
        }
    }

    /**
     * @param evidence the web address of one document, where the pieces are left out
     * @param pieces of evidence, each with what its kind has
     * @param results what the diaspora has of it, may be left out
     */
    public record Finding(
            Assessment completion,
            Verifiability verifiability,
            String evidence,
            List<Evidence> pieces,
            String words,
            String results) {
        List<Evidence> given() {
            if (pieces != null) {
                return pieces;
            }
            return evidence == null || evidence.isBlank() ? List.of() : List.of(Evidence.document(null, evidence));
        }
    }

    /** @param chapters by criterion; one that is left out is no longer there */
    public record ChaptersBody(Map<Criterion, Map<String, String>> chapters) {
        Chapters toChapters() {
            var words = new EnumMap<Criterion, LocalizedText>(Criterion.class);
            chapters.forEach((criterion, texts) ->
                    words.put(criterion, texts == null ? LocalizedText.NONE : new LocalizedText(texts)));
            return new Chapters(words);
        }
    }

    public record Interests(String interests) {}

    /** @param mandate of the lead institution to an organiser; left out by its focal point */
    public record View(Completion completion, String words, WrittenMandate mandate) {}

    /** @param recordedAt of the view that was read */
    public record ViewAsRead(Instant recordedAt) {}

    /**
     * What was said in the name of the institution that leads a commitment, and whether it stands.
     *
     * @param view absent while nothing was said
     * @param standing false while it waits for a validator of the institution
     */
    public record ViewEntry(
            int number,
            Map<String, String> title,
            Map<String, String> leadInstitution,
            EvaluationBody.GovernmentViewBody view,
            Instant recordedAt,
            boolean standing) {
        static ViewEntry of(ReadGovernmentViews.Entry entry) {
            var commitment = entry.commitment();
            var said = Optional.ofNullable(entry.said());
            return new ViewEntry(
                    commitment.number(),
                    commitment.title().texts(),
                    commitment.leadInstitution().texts(),
                    said.map(view -> EvaluationBody.GovernmentViewBody.of(view, commitment))
                            .orElse(null),
                    said.map(GovernmentView::recordedAt).orElse(null),
                    said.filter(GovernmentView::stands).isPresent());
        }
    }

    /** @param reason why it is handed over while people may still rate; needed only then */
    public record Conclusions(String conclusions, String reason) {}

    /**
     * @param authority who signs it
     * @param reference of the act that bears it
     * @param date of that act
     */
    public record Reply(String reply, String authority, String reference, LocalDate date) {}

    @GET
    @Does(ReadEvaluation.class)
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
    @Does(RateCommitment.class)
    public void rate(@PathParam("forum") String slug, RatingBody rating) {
        new Validation()
                .present("commitment", rating == null ? null : rating.commitment())
                .refuse();
        rateCommitment.rate(slug, rating.commitment(), rating.toRating());
    }

    /** What ties the evaluator to those who are judged, or that nothing does. */
    @PUT
    @Path("interests")
    @Does(DeclareInterests.class)
    public Interests declare(@PathParam("forum") String slug, Interests interests) {
        new Validation().present("interests", interests).refuse();
        declareInterests.declare(slug, interests.interests());
        return interests;
    }

    @PUT
    @Path("findings/{number}")
    @Does(RecordFinding.class)
    public Finding find(@PathParam("forum") String slug, @PathParam("number") int number, Finding finding) {
        new Validation().present("completion", finding).refuse();
        recordFinding.record(
                slug,
                number,
                finding.completion(),
                finding.verifiability(),
                finding.given(),
                finding.words(),
                finding.results());
        return finding;
    }

    /** The evaluator's chapters on the whole, in the place of those of before. */
    @PUT
    @Path("chapters")
    @Does(WriteChapters.class)
    public ChaptersBody write(@PathParam("forum") String slug, ChaptersBody chapters) {
        new Validation()
                .present("chapters", chapters == null ? null : chapters.chapters())
                .refuse();
        return new ChaptersBody(EvaluationBody.chapters(writeChapters.write(slug, chapters.toChapters())));
    }

    @PUT
    @Path("government-views/{number}")
    @Does(RecordGovernmentView.class)
    public View view(@PathParam("forum") String slug, @PathParam("number") int number, View view) {
        new Validation().present("completion", view).refuse();
        recordGovernmentView.record(slug, number, view.completion(), view.words(), view.mandate());
        return view;
    }

    /** What was said so far of the commitments that the caller may speak of or confirm. */
    @GET
    @Path("government-views")
    @Does(ReadGovernmentViews.class)
    public List<ViewEntry> views(@PathParam("forum") String slug) {
        return governmentViews.list(slug).stream().map(ViewEntry::of).toList();
    }

    @POST
    @Path("government-views/{number}/confirmation")
    @Does(ConfirmGovernmentView.class)
    public void confirm(@PathParam("forum") String slug, @PathParam("number") int number, ViewAsRead view) {
        new Validation().present("recordedAt", view).refuse();
        confirmGovernmentView.confirm(slug, number, view.recordedAt());
    }

    @POST
    @Path("transmission")
    @Does(TransmitEvaluation.class)
    public EvaluationBody transmit(@PathParam("forum") String slug, Conclusions conclusions) {
        new Validation().present("conclusions", conclusions).refuse();
        transmitEvaluation.transmit(slug, conclusions.conclusions(), conclusions.reason());
        return whole(slug);
    }

    @POST
    @Path("reply")
    @Does(ReplyToEvaluation.class)
    public EvaluationBody reply(@PathParam("forum") String slug, Reply reply) {
        new Validation().present("reply", reply).refuse();
        replyToEvaluation.reply(slug, reply.reply(), new ReplyAct(reply.authority(), reply.reference(), reply.date()));
        return whole(slug);
    }

    private EvaluationBody whole(String slug) {
        return evaluations.whole(slug).map(EvaluationBody::of).orElseThrow();
    }
}
