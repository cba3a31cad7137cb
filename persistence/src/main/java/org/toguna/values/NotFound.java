package org.toguna.values;

import jakarta.ejb.ApplicationException;

/** Nothing of that name or number exists, or not for the person asking. */
@ApplicationException(rollback = true)
public class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * @param what the feature whose bundle has the message {@code <what>.notFound}
     * @param which the name that was asked for
     */
    public NotFound(String what, Object which) {
        super(Kind.NOT_FOUND, what + ".notFound", String.valueOf(which));
    }
}
