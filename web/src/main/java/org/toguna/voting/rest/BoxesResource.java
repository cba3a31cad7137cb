package org.toguna.voting.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.api.rest.Versioned;
import org.toguna.belenios.BoardFile;
import org.toguna.belenios.ShareProofs;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Validation;
import org.toguna.values.Written;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.usecase.AskToVoidVote;
import org.toguna.voting.usecase.ChangeVerifiableVote;
import org.toguna.voting.usecase.CloseVerifiableVote;
import org.toguna.voting.usecase.CountVerifiableVote;
import org.toguna.voting.usecase.PrepareVerifiableVote;
import org.toguna.voting.usecase.ReadBox;
import org.toguna.voting.usecase.ReadOwnEntry;
import org.toguna.voting.usecase.ReadVerifiableVotes;
import org.toguna.voting.usecase.RerunVerifiableVote;
import org.toguna.voting.usecase.SetUpVerifiableVote;
import org.toguna.voting.usecase.VoidVote;
import org.toguna.voting.usecase.VotePlan;
import org.toguna.voting.usecase.WithdrawVerifiableVote;

/** The verifiable votes of a forum and their boxes. */
@Path("forums/{forum}/boxes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxesResource {
    private static final int FILES_AT_ONCE = 200;

    @Inject
    ReadVerifiableVotes votes;

    @Inject
    ReadBox boxes;

    @Inject
    ReadOwnEntry ownEntry;

    @Inject
    PrepareVerifiableVote prepareVote;

    @Inject
    ChangeVerifiableVote changeVote;

    @Inject
    WithdrawVerifiableVote withdrawVote;

    @Inject
    SetUpVerifiableVote setUpVote;

    @Inject
    CloseVerifiableVote closeVote;

    @Inject
    CountVerifiableVote countVote;

    @Inject
    AskToVoidVote askToVoid;

    @Inject
    VoidVote voidVote;

    @Inject
    RerunVerifiableVote rerunVote;

    /**
     * @param items ids of agenda items
     * @param most of an approval or a ranking
     * @param points to spread
     * @param cap on one item
     */
    public record NewQuestion(
            BoxQuestion.Kind kind,
            Map<String, String> text,
            List<UUID> items,
            Integer most,
            Integer points,
            Integer cap) {
        BoxQuestion toQuestion() {
            int orOne = most == null ? 1 : most;
            return switch (kind) {
                case APPROVAL -> BoxQuestion.approval(wording(text), items, orOne);
                case POINTS -> BoxQuestion.points(wording(text), items, orZero(points), orZero(cap));
                case RANKING -> BoxQuestion.ranking(wording(text), items, orOne);
            };
        }

        private static int orZero(Integer number) {
            return number == null ? 0 : number;
        }

        boolean isWhole() {
            return kind != null && items != null && items.stream().allMatch(Objects::nonNull);
        }
    }

    public record NewTrustee(String name, String address) {}

    /**
     * @param categories those that vote; null for all that may
     * @param serverTrustee whether the server is one more trustee
     */
    public record NewBox(
            Map<String, String> title,
            List<NewQuestion> questions,
            Set<Category> categories,
            Registrar registrar,
            String registrarAddress,
            List<NewTrustee> trustees,
            boolean serverTrustee) {
        VotePlan toPlan() {
            return new VotePlan(
                    wording(title),
                    questions.stream().map(NewQuestion::toQuestion).toList(),
                    categories == null ? Category.ELECTORS : categories,
                    registrar,
                    registrarAddress,
                    trustees == null
                            ? List.of()
                            : trustees.stream()
                                    .map(person -> new VotePlan.Named(person.name(), person.address()))
                                    .toList(),
                    serverTrustee);
        }
    }

    private static LocalizedText wording(Map<String, String> texts) {
        return texts == null ? LocalizedText.NONE : new LocalizedText(texts);
    }

    @GET
    @Does(ReadVerifiableVotes.class)
    public Response list(
            @PathParam("forum") String forum,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(votes.page(forum, new Page.Wanted(page, size)), address, BoxBody::of);
    }

    @GET
    @Path("{box}")
    @Does(ReadVerifiableVotes.class)
    public BoxBody get(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        return BoxBody.of(votes.get(forum, box));
    }

    /** Byte for byte what ballots are made for. */
    @GET
    @Path("{box}/election")
    @Does(ReadBox.class)
    public byte[] election(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        return boxes.election(forum, box).getBytes(UTF_8);
    }

    @GET
    @Path("{box}/archive")
    @Produces(MediaType.WILDCARD)
    @Does(ReadBox.class)
    public Response archive(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        var download = boxes.download(forum, box);
        StreamingOutput archive = out -> {
            BoardFile.writeHeader(out, download.beganAt());
            for (int from = 0; from < download.records(); from += FILES_AT_ONCE) {
                for (var file : boxes.files(download, from, FILES_AT_ONCE)) {
                    file.write(out, download.beganAt());
                }
            }
        };
        return Response.ok(archive, "application/x-tar")
                .tag(Versioned.tag(download.uuid() + "-" + download.records()))
                .header("Content-Disposition", "attachment; filename=\"%s.bel\"".formatted(download.uuid()))
                .build();
    }

    /** What proves the shares, once the vote is decrypted: the archive's format has no place for it. */
    @GET
    @Path("{box}/proofs")
    @Does(ReadBox.class)
    public Response proofs(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        var name = ShareProofs.fileName(boxes.download(forum, box).uuid());
        return Response.ok(boxes.proofs(forum, box).json().getBytes(UTF_8))
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    /** @param hint what stands after the code, behind a ~, in a link that was written to this person */
    public record ElectorBody(
            String name, String address, String hint, boolean elector, boolean voted, boolean paper) {}

    @GET
    @Path("{box}/electors/me")
    @Does(ReadOwnEntry.class)
    public ElectorBody me(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        var me = ownEntry.read(forum, box);
        return new ElectorBody(
                me.person().name(), me.person().email().value(), me.hint(), me.elector(), me.voted(), me.paper());
    }

    @POST
    @Does(PrepareVerifiableVote.class)
    public Response prepare(@PathParam("forum") String forum, NewBox box, @Context UriInfo address) {
        check(box);
        var id = prepareVote.prepare(forum, box.toPlan());
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(get(forum, id))
                .build();
    }

    @PUT
    @Path("{box}")
    @Does(ChangeVerifiableVote.class)
    public BoxBody change(@PathParam("forum") String forum, @PathParam("box") UUID id, NewBox box) {
        check(box);
        changeVote.change(forum, id, box.toPlan());
        return get(forum, id);
    }

    private static void check(NewBox box) {
        new Validation()
                .present("title", box)
                .require(
                        box == null
                                || box.questions() != null
                                        && box.questions().stream()
                                                .allMatch(question -> question != null && question.isWhole()),
                        "questions",
                        "shared.missing")
                .require(
                        box == null
                                || box.categories() == null
                                || box.categories().stream().allMatch(Objects::nonNull),
                        "categories",
                        "shared.missing")
                .require(
                        box == null
                                || box.trustees() == null
                                || box.trustees().stream().allMatch(Objects::nonNull),
                        "trustees",
                        "shared.missing")
                .refuse();
    }

    @DELETE
    @Path("{box}")
    @Does(WithdrawVerifiableVote.class)
    public void withdraw(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        withdrawVote.withdraw(forum, box);
    }

    @POST
    @Path("{box}/setup")
    @Does(SetUpVerifiableVote.class)
    public BoxBody setUp(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        setUpVote.setUp(forum, box);
        return get(forum, box);
    }

    @POST
    @Path("{box}/close")
    @Does(CloseVerifiableVote.class)
    public BoxBody close(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        closeVote.now(forum, box);
        return get(forum, box);
    }

    /** @param teller address of the participant who must agree for an association */
    public record NewVoiding(String reason, String teller) {}

    /** Asks that the vote be void; it is once the other agrees. */
    @POST
    @Path("{box}/void")
    @Does(AskToVoidVote.class)
    public BoxBody askToVoid(@PathParam("forum") String forum, @PathParam("box") UUID box, NewVoiding voiding) {
        new Validation().present("reason", voiding).refuse();
        askToVoid.ask(forum, box, voiding.reason(), voiding.teller());
        return get(forum, box);
    }

    @POST
    @Path("{box}/void/agreement")
    @Does(VoidVote.class)
    public BoxBody agreeToVoid(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        voidVote.agree(forum, box, Optional.empty());
        return get(forum, box);
    }

    /** When ballots come in, such as 2026-11-29T10:00:00Z. */
    public record NewRerun(String opens, String closes) {
        private static Instant moment(String field, String text) {
            new Validation()
                    .require(Written.moment(text).isPresent(), field, "shared.notDate")
                    .refuse();
            return Written.moment(text).orElseThrow();
        }
    }

    /** Holds a void vote again, with new keys and codes. */
    @POST
    @Path("{box}/rerun")
    @Does(RerunVerifiableVote.class)
    public Response rerun(
            @PathParam("forum") String forum, @PathParam("box") UUID box, NewRerun rerun, @Context UriInfo address) {
        new Validation().present("opens", rerun).refuse();
        var id = rerunVote.rerun(
                forum, box, NewRerun.moment("opens", rerun.opens()), NewRerun.moment("closes", rerun.closes()));
        return Response.created(address.getBaseUriBuilder()
                        .path("forums/{forum}/boxes/{box}")
                        .build(forum, id))
                .entity(get(forum, id))
                .build();
    }

    @POST
    @Path("{box}/count")
    @Does(CountVerifiableVote.class)
    public BoxBody count(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        countVote.count(forum, box);
        return get(forum, box);
    }
}
