package org.toguna.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.SendSignInCode;
import org.toguna.identity.usecase.SignInByCode;
import org.toguna.identity.usecase.SignInByPassword;
import org.toguna.identity.usecase.SignOut;
import org.toguna.shared.Validation;

/** Signing in by password or by a mailed code, and out. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {
    @Inject
    SignInByPassword byPassword;

    @Inject
    SignInByCode byCode;

    @Inject
    SendSignInCode codes;

    @Inject
    SignOut signOut;

    @Inject
    SessionCookie cookie;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    /** With a password, or with the code of a letter. */
    public record Credentials(String email, String password, String code) {}

    /** @param token also set as a cookie; good for twelve hours */
    public record Session(String token) {}

    public record Address(String email) {}

    @POST
    @Path("sessions")
    @Allow(Role.ANYONE)
    public Response signIn(Credentials credentials) {
        new Validation().present("email", credentials).refuse();
        var token = credentials.code() == null
                ? byPassword.signIn(credentials.email(), credentials.password())
                : byCode.signIn(credentials.email(), credentials.code());
        cookie.give(response, token);
        return Response.status(Response.Status.CREATED)
                .entity(new Session(token))
                .build();
    }

    @DELETE
    @Path("sessions/current")
    @Allow(Role.SIGNED_IN)
    public void signOut() {
        cookie.read(request).ifPresent(signOut::signOut);
        cookie.take(response);
    }

    /** Answers the same whether or not the address is known. */
    @POST
    @Path("sign-in-codes")
    @Allow(Role.ANYONE)
    public Response sendCode(Address address) {
        new Validation().present("email", address).refuse();
        codes.send(address.email());
        return Response.accepted().build();
    }
}
