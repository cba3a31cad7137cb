package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.SignIns;

/** Ends a session. */
@Act(by = Role.SIGNED_IN)
public class SignOut {
    private final Admission admission;
    private final SignIns signIns;

    @Inject
    SignOut(Admission admission, SignIns signIns) {
        this.admission = admission;
        this.signIns = signIns;
    }

    public void signOut(String token) {
        admission.act(this, deed -> {
            signIns.end(token);
            return token;
        });
    }
}
