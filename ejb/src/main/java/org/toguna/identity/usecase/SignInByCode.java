package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.values.Refusal;

/** Somebody signs in with the code or the link of their letter. */
@Stateless
@Act(by = Role.ANYONE)
public class SignInByCode {
    @Inject
    RedeemCode redemption;

    @Inject
    StartSession session;

    @Inject
    Event<Happened> happened;

    /**
     * @param email null where the browser's own requests tell enough
     * @throws Refusal {@code identity.email.malformed}, or as {@link RedeemCode#byCode} says
     */
    public Entered signIn(String email, String code, Browser browser) {
        var address = email == null ? null : new EmailAddress(email);
        return enter(redemption.byCode(address, code, browser), browser);
    }

    /** @throws Refusal {@code identity.link.gone} */
    public Entered signInByLink(String link, Browser browser) {
        return enter(redemption.byLink(link), browser);
    }

    private Entered enter(Redeemed redeemed, Browser browser) {
        UUID person = redeemed.orRefuse();
        happened.fire(new Happened(person, "SignInByCode", null, person));
        return session.byLetter(person, browser);
    }
}
