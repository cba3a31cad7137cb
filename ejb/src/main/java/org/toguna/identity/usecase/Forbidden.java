package org.toguna.identity.usecase;

import jakarta.ejb.ApplicationException;
import org.toguna.values.Refusal;

/** The person signed in holds no role that allows this here. */
@ApplicationException(rollback = true)
public class Forbidden extends Refusal {
    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super(Kind.FORBIDDEN, "identity.forbidden");
    }
}
