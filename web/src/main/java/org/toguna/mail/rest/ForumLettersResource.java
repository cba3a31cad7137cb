package org.toguna.mail.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.toguna.api.rest.Does;
import org.toguna.mail.usecase.ReadForumLetters;
import org.toguna.mail.usecase.SendForumLettersAgain;
import org.toguna.outbox.domain.Mails;
import org.toguna.values.Validation;

/** How many letters of a forum have not left, by kind and reason; and sending those of a kind again that were given up. */
@Path("forums/{forum}/letters")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ForumLettersResource {
    @Inject
    ReadForumLetters letters;

    @Inject
    SendForumLettersAgain again;

    public record Kind(String kind) {}

    @GET
    @Does(ReadForumLetters.class)
    public List<Mails.Troubled> list(@PathParam("forum") String forum) {
        return letters.of(forum);
    }

    @POST
    @Path("again")
    @Does(SendForumLettersAgain.class)
    public Response sendAgain(@PathParam("forum") String forum, Kind kind) {
        new Validation().present("kind", kind).refuse();
        again.of(forum, kind.kind());
        return Response.accepted().build();
    }
}
