package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.shared.Happened;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

/** A participant signs in with the code from their letter. */
@Stateless
public class SignInByCode {
    @Inject
    People people;

    @Inject
    RedeemCode redemption;

    @Inject
    StartSession session;

    @Inject
    Event<Happened> happened;

    /**
     * @return the token for the cookie
     * @throws Refusal {@code identity.code.wrong}
     */
    public String signIn(String email, String code) {
        var address = new EmailAddress(email);
        var person = people.find(address);
        if (!redemption.redeem(address, code) || person.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("code", "identity.code.wrong")));
        }
        var id = person.get().id();
        happened.fire(new Happened(id, "SignInByCode", null, id));
        return session.start(id);
    }
}
