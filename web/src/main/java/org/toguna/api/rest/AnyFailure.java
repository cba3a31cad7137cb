package org.toguna.api.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.pages.page.Refusals;

/** Whatever goes wrong becomes a problem with a code; what we did not foresee is logged and shown without its insides. */
@Provider
public class AnyFailure implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(AnyFailure.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        var refusal = Refusals.in(failure);
        if (refusal.isPresent()) {
            return ProblemAnswer.of(refusal.get(), headers);
        }
        if (failure instanceof WebApplicationException known
                && known.getResponse().getStatus() < 500) {
            return ProblemAnswer.of(
                    known.getResponse().getStatus(), code(known.getResponse().getStatus()), headers);
        }
        LOG.log(Level.SEVERE, "API", failure);
        return ProblemAnswer.of(500, "shared.failed", headers);
    }

    private static String code(int status) {
        return switch (status) {
            case 404 -> "shared.http.404";
            case 405 -> "shared.http.405";
            case 406 -> "shared.http.406";
            case 413 -> "shared.tooLarge";
            case 415 -> "shared.http.415";
            default -> "shared.http.400";
        };
    }
}
