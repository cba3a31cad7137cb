package org.toguna.belenios;

/** Something is not what the specification asks. The detail says where; it never holds a secret. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    public Refused(Reason reason, String detail) {
        super(reason.code() + ": " + reason.words() + (detail.isEmpty() ? "" : " (" + detail + ")"));
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    static void unless(boolean holds, Reason reason, String detail) {
        if (!holds) {
            throw new Refused(reason, detail);
        }
    }

    static void unless(boolean holds, Reason reason) {
        unless(holds, reason, "");
    }
}
