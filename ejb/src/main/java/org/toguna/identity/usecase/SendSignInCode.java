package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.MailedCode;
import org.toguna.identity.domain.MailedCodes;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Token;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;
import org.toguna.shared.usecase.Outbox;

/** Mails a code to somebody we know; says the same to somebody we do not. */
@Stateless
public class SendSignInCode {
    public static final int MOST_PER_HOUR = 6;

    @Inject
    People people;

    @Inject
    MailedCodes codes;

    @Inject
    Outbox outbox;

    @Inject
    RealClock clock;

    /** @throws Refusal {@code identity.email.malformed}, {@code identity.tooManyCodes} */
    public void send(String email) {
        var address = new EmailAddress(email);
        people.find(address).ifPresent(person -> mail(address, person.language()));
    }

    /** Mails a code whether or not the address is known: for registering. */
    public void mail(EmailAddress address, String language) {
        var now = clock.now();
        if (codes.sentSince(address, now.minus(Duration.ofHours(1))) >= MOST_PER_HOUR) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "identity.tooManyCodes");
        }
        var code = Token.makeCode();
        codes.add(new MailedCode(address, code, now));
        outbox.writeSealed(address.value(), language, "identity.code", code, MailedCode.LASTS.toMinutes());
    }
}
