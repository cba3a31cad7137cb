package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.identity.domain.SignIn;
import org.toguna.identity.domain.SignIns;
import org.toguna.shared.RealClock;

/** Says whose session a token is. */
@Stateless
public class RecogniseSession {
    @Inject
    SignIns signIns;

    @Inject
    RealClock clock;

    public Optional<UUID> recognise(String token) {
        return signIns.find(token, clock.now()).map(SignIn::personId);
    }
}
