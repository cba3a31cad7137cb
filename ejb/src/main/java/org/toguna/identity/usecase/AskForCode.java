package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.SignInRequest;
import org.toguna.identity.domain.SignInRequests;
import org.toguna.identity.domain.Token;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.values.Refusal;

/**
 * Anybody asks for a letter with a code and a link. Whether we know the address, and whether it had its letters for this hour, is
 * looked up later and elsewhere ({@link WriteSignInLetter}): the answer, and the time it takes, are the same for every address.
 */
@Stateless
@Act(by = Role.ANYONE)
public class AskForCode {
    @Inject
    SignInRequests requests;

    @Inject
    Marks marks;

    @Inject
    RealClock clock;

    @Inject
    Event<CodeAsked> asked;

    /**
     * For signing in.
     *
     * @param leadsTo the page that the letter links to: its path after the language, with {@code {link}} for the link's secret
     * @return the token that the browser must send with the code
     * @throws Refusal {@code identity.email.malformed}, {@code identity.tooManyFromHere}
     */
    public String ask(String email, String leadsTo, Browser browser) {
        return ask(Letterhead.INSTALLATION, new EmailAddress(email), null, leadsTo, browser);
    }

    /**
     * The same for an address whose reader chose a language.
     *
     * @param from in whose name the letter is written
     * @param language null for that of the person
     */
    public String ask(Letterhead from, EmailAddress address, String language, String leadsTo, Browser browser) {
        var now = clock.now();
        var network = marks.network(browser);
        if (requests.isCrowded(network, now)) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "identity.tooManyFromHere");
        }
        var token = browser.token().orElseGet(Token::make);
        var request = new SignInRequest(token, marks.account(address), network, from, address, language, leadsTo, now);
        requests.add(request);
        asked.fire(new CodeAsked(request.id()));
        return token;
    }
}
