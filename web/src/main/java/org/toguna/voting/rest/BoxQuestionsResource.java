package org.toguna.voting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.values.Validation;
import org.toguna.voting.rest.BoxesResource.NewQuestion;
import org.toguna.voting.usecase.AddBoxQuestion;
import org.toguna.voting.usecase.ChangeBoxQuestion;
import org.toguna.voting.usecase.ReadVerifiableVotes;
import org.toguna.voting.usecase.WithdrawBoxQuestion;

/** What a verifiable vote asks, numbered from 1, until its setup. They are read with the vote. */
@Path("forums/{forum}/boxes/{box}/questions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxQuestionsResource {
    @Inject
    ReadVerifiableVotes votes;

    @Inject
    AddBoxQuestion addQuestion;

    @Inject
    ChangeBoxQuestion changeQuestion;

    @Inject
    WithdrawBoxQuestion withdrawQuestion;

    @POST
    @Does(AddBoxQuestion.class)
    public Response add(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            NewQuestion question,
            @Context UriInfo address) {
        check(question);
        int number = addQuestion.add(forum, box, question.toQuestion());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(number))
                        .build())
                .entity(vote(forum, box))
                .build();
    }

    @PUT
    @Path("{number}")
    @Does(ChangeBoxQuestion.class)
    public BoxBody change(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @PathParam("number") int number,
            NewQuestion question) {
        check(question);
        changeQuestion.change(forum, box, number, question.toQuestion());
        return vote(forum, box);
    }

    /** Answers with the vote, because the questions after this one have another number now. */
    @DELETE
    @Path("{number}")
    @Does(WithdrawBoxQuestion.class)
    public BoxBody withdraw(
            @PathParam("forum") String forum, @PathParam("box") UUID box, @PathParam("number") int number) {
        withdrawQuestion.withdraw(forum, box, number);
        return vote(forum, box);
    }

    private static void check(NewQuestion question) {
        new Validation()
                .require(question != null && question.isWhole(), "questions", "shared.missing")
                .refuse();
    }

    private BoxBody vote(String forum, UUID box) {
        return BoxBody.of(votes.get(forum, box));
    }
}
