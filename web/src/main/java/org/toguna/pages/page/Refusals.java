package org.toguna.pages.page;

import jakarta.el.PropertyNotWritableException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.transaction.xa.XAException;
import org.primefaces.csp.CspException;
import org.toguna.values.Refusal;

/** Finds the refusal inside what the container threw, and its HTTP status: the one mapping for pages and for the API. */
public final class Refusals {
    private static final Pattern AWAY = Pattern.compile("08...|57P0[1-3]|53300|90067|90098|90121");

    private Refusals() {}

    public static Optional<Refusal> in(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof OptimisticLockException || isTwiceAtOnce(cause)) {
                return Optional.of(new Refusal(Refusal.Kind.CONFLICT, "shared.changedMeanwhile"));
            }
            if (isAway(cause)) {
                return Optional.of(new Refusal(Refusal.Kind.UNAVAILABLE, "shared.away"));
            }
            if (cause instanceof PropertyNotWritableException) {
                // A value for what a page shows and takes no value for.
                return Optional.of(new Refusal(Refusal.Kind.UNREADABLE, "shared.http.400"));
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

    /**
     * The database could not be asked: it does not answer, says that it stops or starts, or has no room; or the pool has no connection
     * to give. Numbers above 90000 are H2's.
     */
    private static boolean isAway(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            // It went away in the middle of a transaction, and the container says no more.
            return cause instanceof XAException;
        }
        return sql.getSQLState() == null
                ? String.valueOf(sql.getMessage()).startsWith("Error in allocating a connection")
                : AWAY.matcher(sql.getSQLState()).matches();
    }

    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case UNREADABLE -> 400;
            case INVALID -> 422;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case TOO_SLOW -> 408;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    /** When to come back, in seconds, for a no that time alone turns into a yes. */
    public static OptionalInt retryAfter(Refusal.Kind kind) {
        return switch (kind) {
            case TOO_MANY -> OptionalInt.of(60);
            case UNAVAILABLE -> OptionalInt.of(5);
            default -> OptionalInt.empty();
        };
    }
}
