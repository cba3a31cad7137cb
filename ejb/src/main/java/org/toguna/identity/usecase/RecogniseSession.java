package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.SignIns;

/** Says whose session a token is. */
@Stateless
public class RecogniseSession {
    @Inject
    SignIns signIns;

    @Inject
    AskForSecondFactor secondFactor;

    @Inject
    RealClock clock;

    /** @param missing what is left to show before that person may do anything */
    public record Recognised(UUID person, SecondStep missing) {}

    public Optional<Recognised> recognise(String token) {
        return signIns.find(token, clock.now())
                .map(signIn -> new Recognised(signIn.personId(), secondFactor.of(signIn)));
    }
}
