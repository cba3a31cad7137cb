package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.SignIn;
import org.toguna.identity.domain.SignIns;
import org.toguna.identity.domain.Token;
import org.toguna.shared.RealClock;

/** Begins a signed-in session, for a person who has just shown who they are; always under a new token. */
@Stateless
public class StartSession {
    @Inject
    SignIns signIns;

    @Inject
    RealClock clock;

    public String start(UUID person) {
        var token = Token.make();
        signIns.forgetExpired(clock.now());
        signIns.add(new SignIn(token, person, clock.now()));
        return token;
    }
}
