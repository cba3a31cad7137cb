package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.KnownBrowsers;
import org.toguna.identity.domain.SignIn;
import org.toguna.identity.domain.SignIns;
import org.toguna.identity.domain.Token;

/** Begins a session, for a person who has just shown who they are; always under new tokens. */
@Stateless
public class StartSession {
    @Inject
    SignIns signIns;

    @Inject
    KnownBrowsers browsers;

    @Inject
    AskForSecondFactor secondFactor;

    @Inject
    RealClock clock;

    /** For who used a code or a link from their mailbox. */
    public Entered byLetter(UUID person, Browser browser) {
        return start(person, browser, true);
    }

    public Entered byPassword(UUID person, Browser browser) {
        return start(person, browser, false);
    }

    private Entered start(UUID person, Browser browser, boolean byLetter) {
        var now = clock.now();
        var signIn = Token.make();
        var known = Token.make();
        var session = new SignIn(signIn, person, byLetter, now);
        signIns.add(session);
        browsers.recognise(browser.token().orElse(null), known, person, now);
        return new Entered(signIn, known, secondFactor.of(session));
    }
}
