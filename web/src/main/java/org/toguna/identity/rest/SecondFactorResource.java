package org.toguna.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.toguna.api.rest.Does;
import org.toguna.identity.usecase.EnrolSecondFactor;
import org.toguna.identity.usecase.SecondStep;
import org.toguna.identity.usecase.ShowSecondFactor;
import org.toguna.pages.page.SessionCookie;

/**
 * The second step of signing in, for organisers and administrators outside a demonstration. The session that needs it is nobody's until
 * then: hence these methods are for anyone, and ask for its token themselves.
 */
@Path("sessions/current/second-factor")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SecondFactorResource {
    @Inject
    ShowSecondFactor showSecondFactor;

    @Inject
    EnrolSecondFactor enrolSecondFactor;

    @Inject
    SessionCookie cookie;

    @Context
    HttpServletRequest request;

    /** @param code of the authenticator, or a recovery code */
    public record Shown(String code) {}

    /**
     * @param missing NONE, SHOW or ENROL
     * @param recoveryCodes how many are left
     */
    public record Standing(SecondStep missing, boolean enrolled, int recoveryCodes) {}

    /**
     * @param secret in Base32
     * @param uri the same as an authenticator reads it from a QR code
     */
    public record Key(String secret, String uri) {}

    /** Nobody sees them again. */
    public record RecoveryCodes(List<String> recoveryCodes) {}

    @GET
    @Does(EnrolSecondFactor.class)
    public Standing read() {
        var standing = enrolSecondFactor.read(session());
        return new Standing(standing.missing(), standing.enrolled(), standing.recoveryCodes());
    }

    @PUT
    @Does(ShowSecondFactor.class)
    public void show(Shown shown) {
        showSecondFactor.show(session(), code(shown));
    }

    /** The code is needed by who has an authenticator already. */
    @POST
    @Path("enrolment")
    @Does(EnrolSecondFactor.class)
    public Key begin(Shown shown) {
        var key = enrolSecondFactor.begin(session(), code(shown));
        return new Key(key.secret(), key.uri());
    }

    @PUT
    @Path("enrolment")
    @Does(EnrolSecondFactor.class)
    public RecoveryCodes enrol(Shown shown) {
        return new RecoveryCodes(enrolSecondFactor.enrol(session(), code(shown)));
    }

    @POST
    @Path("recovery-codes")
    @Does(EnrolSecondFactor.class)
    public RecoveryCodes renewRecoveryCodes(Shown shown) {
        return new RecoveryCodes(enrolSecondFactor.renewRecoveryCodes(session(), code(shown)));
    }

    private static String code(Shown shown) {
        return shown == null ? null : shown.code();
    }

    /** Empty for who has none, which no use case knows. */
    private String session() {
        return cookie.read(request).orElse("");
    }
}
