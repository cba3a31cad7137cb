package org.toguna.voting.rest;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Validation;
import org.toguna.voting.usecase.ChangePoll;
import org.toguna.voting.usecase.PreparePoll;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.ReadResults;
import org.toguna.voting.usecase.WithdrawPoll;

/** What a forum puts to the vote. */
@Path("forums/{forum}/votes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VotesResource {
    @Inject
    ReadPolls polls;

    @Inject
    ReadResults results;

    @Inject
    PreparePoll preparePoll;

    @Inject
    ChangePoll changePoll;

    @Inject
    WithdrawPoll withdrawPoll;

    /**
     * @param options ids of agenda items
     * @param most how many of them one ballot may approve; 1 when absent
     */
    public record NewPoll(Map<String, String> question, List<UUID> options, Integer most) {
        LocalizedText wording() {
            return question == null ? LocalizedText.NONE : new LocalizedText(question);
        }

        List<UUID> offered() {
            return options == null ? List.of() : options;
        }

        int allowed() {
            return most == null ? 1 : most;
        }
    }

    @GET
    @Does(ReadPolls.class)
    public Response list(
            @PathParam("forum") String forum,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(polls.page(forum, new Page.Wanted(page, size)), address, PollBody::of);
    }

    @GET
    @Path("{id}")
    @Does(ReadPolls.class)
    public PollBody get(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        return PollBody.of(polls.get(forum, id));
    }

    @GET
    @Path("{id}/results")
    @Does(ReadResults.class)
    public ResultsBody results(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        return ResultsBody.of(results.read(forum, id));
    }

    @POST
    @Does(PreparePoll.class)
    public Response prepare(@PathParam("forum") String forum, NewPoll poll, @Context UriInfo address) {
        new Validation().present("question", poll).refuse();
        var prepared = preparePoll.prepare(forum, poll.wording(), poll.offered(), poll.allowed());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(prepared.id().toString())
                        .build())
                .entity(PollBody.of(polls.get(forum, prepared.id())))
                .build();
    }

    @PUT
    @Path("{id}")
    @Does(ChangePoll.class)
    public PollBody change(@PathParam("forum") String forum, @PathParam("id") UUID id, NewPoll poll) {
        new Validation().present("question", poll).refuse();
        changePoll.change(forum, id, poll.wording(), poll.offered(), poll.allowed());
        return PollBody.of(polls.get(forum, id));
    }

    @DELETE
    @Path("{id}")
    @Does(WithdrawPoll.class)
    public void withdraw(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        withdrawPoll.withdraw(forum, id);
    }
}
