package org.toguna.following.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.toguna.api.rest.Does;
import org.toguna.following.domain.Subject;
import org.toguna.following.usecase.FollowRegister;
import org.toguna.pages.page.BrowserCookie;
import org.toguna.values.Validation;

/** Asking for news of a forum's commitments. */
@Path("forums/{forum}/followers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ForumFollowersResource {
    @Inject
    FollowRegister followRegister;

    @Inject
    BrowserCookie browser;

    /**
     * @param language of the letters, French when absent
     * @param target a heading's code, a level, a country's code or a commitment's number; absent for the whole forum
     */
    public record Wish(String email, String language, Subject subject, String target) {}

    /** Accepted: a letter asks for a confirmation, unless the address follows it already. */
    @POST
    @Does(FollowRegister.class)
    public Response follow(@PathParam("forum") String forum, Wish wish, @Context HttpServletRequest request) {
        new Validation().present("email", wish).refuse();
        followRegister.follow(
                forum, wish.email(), wish.language(), wish.subject(), wish.target(), browser.read(request));
        return Response.accepted().build();
    }
}
