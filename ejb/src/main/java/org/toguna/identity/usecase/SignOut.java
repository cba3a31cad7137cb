package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.toguna.identity.domain.SignIns;

/** Ends a session. */
@Stateless
public class SignOut {
    @Inject
    SignIns signIns;

    public void signOut(String token) {
        signIns.end(token);
    }
}
