package org.toguna.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.toguna.api.rest.Does;
import org.toguna.identity.usecase.AskForCode;
import org.toguna.identity.usecase.Browser;
import org.toguna.identity.usecase.ChoosePassword;
import org.toguna.identity.usecase.Entered;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.identity.usecase.NotSignedIn;
import org.toguna.identity.usecase.SecondStep;
import org.toguna.identity.usecase.SignInByCode;
import org.toguna.identity.usecase.SignInByPassword;
import org.toguna.identity.usecase.SignOut;
import org.toguna.pages.page.BrowserCookie;
import org.toguna.pages.page.EnteredCookies;
import org.toguna.pages.page.SessionCookie;
import org.toguna.values.Validation;

/** Signing in by password or by a letter, and out. */
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
    AskForCode codes;

    @Inject
    ChoosePassword choosePassword;

    @Inject
    SignOut signOut;

    @Inject
    SessionCookie session;

    @Inject
    BrowserCookie browser;

    @Inject
    EnteredCookies cookies;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    /**
     * With a password, with the code of a letter, or with the secret at the end of its link.
     *
     * @param request what asking for the code answered; the cookie that was set then does as well
     */
    public record Credentials(String email, String password, String code, String request, String link) {}

    /**
     * @param token also set as a cookie; good for twelve hours
     * @param secondFactor absent, or SHOW or ENROL: what is left to do before the token is good for anything else
     */
    public record Session(String token, SecondStep secondFactor) {
        public static Session of(Entered entered) {
            return new Session(entered.token(), entered.missing() == SecondStep.NONE ? null : entered.missing());
        }
    }

    /** @param request as in {@link Credentials}, of an earlier time; may be left out */
    public record Address(String email, String request) {}

    /** @param request to be sent with the code, which serves nobody else; also set as a cookie */
    public record Asked(String request) {}

    /** @param present not needed by who has none, or has just signed in by a letter */
    public record NewPassword(String present, String password) {}

    @POST
    @Path("sessions")
    @Does(SignInByPassword.class)
    public Response signIn(Credentials credentials) {
        new Validation().present("email", credentials).refuse();
        var entered = entered(credentials, browser.read(request, credentials.request()));
        cookies.give(response, entered);
        return Response.status(Response.Status.CREATED)
                .entity(Session.of(entered))
                .build();
    }

    private Entered entered(Credentials credentials, Browser from) {
        if (credentials.link() != null) {
            return byCode.signInByLink(credentials.link(), from);
        }
        return credentials.code() == null
                ? byPassword.signIn(credentials.email(), credentials.password(), from)
                : byCode.signIn(credentials.email(), credentials.code(), from);
    }

    @DELETE
    @Path("sessions/current")
    @Does(SignOut.class)
    public void signOut() {
        session.read(request).ifPresent(signOut::signOut);
        session.take(response);
    }

    /** Ends every other session of the caller. */
    @PUT
    @Path("password")
    @Does(ChoosePassword.class)
    public void choosePassword(NewPassword chosen) {
        new Validation().present("password", chosen).refuse();
        choosePassword.choose(
                chosen.present(), chosen.password(), session.read(request).orElseThrow(NotSignedIn::new));
    }

    /** Answers the same, and as fast, whether or not the address is known; the letter is written afterwards. */
    @POST
    @Path("sign-in-codes")
    @Does(AskForCode.class)
    public Response sendCode(Address address) {
        new Validation().present("email", address).refuse();
        var token = codes.ask(address.email(), IdentityAddress.LINK.begun(), browser.read(request, address.request()));
        browser.give(response, token);
        return Response.accepted(new Asked(token)).build();
    }
}
