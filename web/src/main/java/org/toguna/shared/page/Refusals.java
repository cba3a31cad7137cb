package org.toguna.shared.page;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.primefaces.csp.CspException;
import org.toguna.shared.Refusal;

/** Finds the refusal inside what the container threw, and its HTTP status: the one mapping for pages and for the API. */
public final class Refusals {
    private Refusals() {}

    public static Optional<Refusal> in(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof OptimisticLockException || isTwiceAtOnce(cause)) {
                return Optional.of(new Refusal(Refusal.Kind.CONFLICT, "shared.changedMeanwhile"));
            }
            if (cause instanceof ViewExpiredException || cause instanceof CspException) {
                return Optional.of(new Refusal(Refusal.Kind.CONFLICT, "shared.expired"));
            }
        }
        return Optional.empty();
    }

    /** Two requests wrote what may exist once; SQLSTATE 23505 is a unique constraint on both databases. */
    private static boolean isTwiceAtOnce(Throwable cause) {
        return cause instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }

    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
        };
    }
}
