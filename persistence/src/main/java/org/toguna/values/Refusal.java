package org.toguna.values;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The application says no, for a reason that the person asking can read. Its code is at once the message key in the bundles
 * and the problem type in JSON. It has no stack trace: it is no fault of ours, and strangers cause it by the thousand.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of no; REST turns it into a status. */
    public enum Kind {
        /** It could not be read at all; INVALID is what was read and is wrong. */
        UNREADABLE,
        INVALID,
        NOT_SIGNED_IN,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        TOO_LARGE,
        TOO_SLOW,
        TOO_MANY,
        /** Not now, whoever asks: another time it will be done. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final transient List<Problem> problems;

    public Refusal(Kind kind, String code, Object... arguments) {
        this(kind, List.of(new Problem("", code, arguments)));
    }

    public Refusal(Kind kind, List<Problem> problems) {
        super(problems.get(0).code(), null, false, false);
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    public Kind kind() {
        return kind;
    }

    /** The code of the first problem. */
    public String code() {
        return getMessage();
    }

    public List<Problem> problems() {
        return problems;
    }
}
