package org.toguna.outbox.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.outbox.domain.Lane;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.outbox.domain.Trouble;
import org.toguna.seal.usecase.Seal;

/** Who posts a letter holds it by a lease; each step is a transaction of its own, and none is open while the mail server thinks. */
@Stateless
public class LeaseLetter {
    @Inject
    Mails mails;

    @Inject
    RealClock clock;

    @Inject
    Seal seal;

    public List<UUID> due(Lane lane, int most) {
        return mails.due(lane, clock.now(), most);
    }

    /** Empty when somebody else has it, or when it cannot be read any more. */
    public Optional<Letter> claim(UUID id) {
        return mails.claim(id, clock.now()).flatMap(mail -> {
            var body = mail.isSealed() ? seal.open(mail.body()) : Optional.of(mail.body());
            if (body.isEmpty()) {
                mail.failed(Trouble.UNREADABLE, "", clock.now());
            }
            return body.map(text -> letter(mail, text));
        });
    }

    private static Letter letter(Mail mail, String body) {
        return new Letter(mail.id(), mail.recipient(), mail.language(), mail.subject(), body, mail.leaveAddress());
    }

    public void accepted(UUID id) {
        mails.take(id).ifPresent(mail -> mail.accepted(clock.now()));
    }

    public void failed(UUID id, NotTaken why) {
        mails.take(id).ifPresent(mail -> mail.failed(why.trouble(), why.words(), clock.now()));
    }

    public void unreachable(Lane lane, NotTaken why) {
        mails.unreachable(lane, why.words(), clock.now());
    }
}
