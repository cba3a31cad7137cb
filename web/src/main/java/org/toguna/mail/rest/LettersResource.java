package org.toguna.mail.rest;

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
import java.time.Instant;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.forum.domain.Forum;
import org.toguna.mail.usecase.ReadLetters;
import org.toguna.mail.usecase.SendLettersAgain;
import org.toguna.outbox.domain.Trouble;
import org.toguna.values.Page;

/** Every letter that has not left, newest first; and sending those again that were given up. */
@Path("letters")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LettersResource {
    @Inject
    ReadLetters letters;

    @Inject
    SendLettersAgain again;

    /**
     * @param forum absent for a letter of the installation
     * @param recipient absent when the letter itself tells what its recipient did
     * @param nextAttemptAt absent once it is given up
     */
    public record Letter(
            UUID id,
            String kind,
            String forum,
            String recipient,
            Instant writtenAt,
            int attempts,
            Instant nextAttemptAt,
            Trouble trouble,
            String words) {
        static Letter of(ReadLetters.Kept kept) {
            return new Letter(
                    kept.id(),
                    kept.kind(),
                    kept.forum().map(Forum::slug).orElse(null),
                    kept.recipient().orElse(null),
                    kept.writtenAt(),
                    kept.attempts(),
                    kept.next().orElse(null),
                    kept.trouble(),
                    kept.words());
        }
    }

    @GET
    @Does(ReadLetters.class)
    public Response list(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(letters.page(new Page.Wanted(page, size)), address, Letter::of);
    }

    @POST
    @Path("again")
    @Does(SendLettersAgain.class)
    public Response sendAllAgain() {
        again.all();
        return Response.accepted().build();
    }

    @POST
    @Path("{letter}/again")
    @Does(SendLettersAgain.class)
    public Response sendAgain(@PathParam("letter") UUID letter) {
        again.one(letter);
        return Response.accepted().build();
    }
}
