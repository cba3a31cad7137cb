package org.toguna.identity.usecase;

import jakarta.ejb.ApplicationException;
import org.toguna.values.Refusal;

/** Nobody is signed in, and this needs somebody. */
@ApplicationException(rollback = true)
public class NotSignedIn extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(Kind.NOT_SIGNED_IN, "identity.notSignedIn");
    }
}
