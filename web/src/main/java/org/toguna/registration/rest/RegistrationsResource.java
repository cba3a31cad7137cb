package org.toguna.registration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.identity.rest.SessionsResource.Asked;
import org.toguna.identity.rest.SessionsResource.Session;
import org.toguna.pages.page.BrowserCookie;
import org.toguna.pages.page.EnteredCookies;
import org.toguna.registration.usecase.AccreditParticipant;
import org.toguna.registration.usecase.ConfirmRegistration;
import org.toguna.registration.usecase.ReadRegistrations;
import org.toguna.registration.usecase.RefuseParticipant;
import org.toguna.registration.usecase.RegisterParticipant;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** Who asks to take part in a forum, and who is admitted. */
@Path("forums/{forum}/registrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationsResource {
    @Inject
    RegisterParticipant registerParticipant;

    @Inject
    ConfirmRegistration confirmRegistration;

    @Inject
    AccreditParticipant accreditParticipant;

    @Inject
    RefuseParticipant refuseParticipant;

    @Inject
    ReadRegistrations registrations;

    @Inject
    BrowserCookie browser;

    @Inject
    EnteredCookies cookies;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @PathParam("forum")
    String forum;

    /**
     * With the code of the letter, or with the secret at the end of its link.
     *
     * @param request what registering answered; the cookie that was set then does as well
     */
    public record Confirmation(String email, String code, String request, String link) {}

    public record Reason(String reason) {}

    /** Answers the same whether or not the address is registered; the letter sent to it goes on from there. */
    @POST
    @Does(RegisterParticipant.class)
    public Response register(RegistrationBody registration) {
        new Validation().present("email", registration).refuse();
        var token = registerParticipant.register(
                forum, registration.email(), registration.toParticulars(), browser.read(request));
        browser.give(response, token);
        return Response.accepted(new Asked(token)).build();
    }

    /** With the code or the link of the letter; also signs in. */
    @POST
    @Path("confirmation")
    @Does(ConfirmRegistration.class)
    public Session confirm(Confirmation confirmation) {
        new Validation().present("email", confirmation).refuse();
        var from = browser.read(request, confirmation.request());
        var entered = confirmation.link() == null
                ? confirmRegistration.confirm(forum, confirmation.email(), confirmation.code(), from)
                : confirmRegistration.confirmByLink(forum, confirmation.link(), Optional.empty(), from);
        cookies.give(response, entered);
        return Session.of(entered);
    }

    @GET
    @Does(ReadRegistrations.class)
    public Response list(
            @BeanParam ApplicantsQuery query,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        return Listing.of(
                registrations.page(forum, query.toApplicants(), new Page.Wanted(page, size)),
                address,
                ApplicantBody::of);
    }

    @PUT
    @Path("{id}/accreditation")
    @Does(AccreditParticipant.class)
    public void accredit(@PathParam("id") UUID id) {
        accreditParticipant.accredit(forum, List.of(id));
    }

    @PUT
    @Path("{id}/refusal")
    @Does(RefuseParticipant.class)
    public void refuse(@PathParam("id") UUID id, Reason reason) {
        new Validation().present("reason", reason).refuse();
        refuseParticipant.refuse(forum, id, reason.reason());
    }
}
