package org.toguna.mail.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.Mails;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;

/** Letters that were given up are tried again for three days, because somebody has put right what kept them. Codes are not: they no longer serve. */
@Stateless
public class SendLettersAgain {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Mails mails;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /** @throws Refusal {@code mail.again.none} when none was given up */
    public void all() {
        var administrator = caller.require(null, Role.ADMINISTRATOR);
        mustBeSome(mails.sendAgain(clock.now()));
        happened.fire(new Happened(administrator, "SendLettersAgain", null, null));
    }

    /** @throws Refusal {@code mail.again.none} unless it was given up */
    public void one(UUID id) {
        var administrator = caller.require(null, Role.ADMINISTRATOR);
        mustBeSome(mails.sendAgain(id, clock.now()));
        happened.fire(new Happened(administrator, "SendLettersAgain", null, id));
    }

    /**
     * Those of one kind in a forum.
     *
     * @throws Refusal {@code mail.again.none} when none was given up
     */
    public void of(String slug, String kind) {
        var forum = forums.get(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        new Validation().line("kind", kind).refuse();
        mustBeSome(mails.sendAgain(forum.id(), kind, clock.now()));
        happened.fire(new Happened(organiser, "SendLettersAgain", forum.id(), null));
    }

    private static void mustBeSome(int letters) {
        if (letters == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "mail.again.none");
        }
    }
}
