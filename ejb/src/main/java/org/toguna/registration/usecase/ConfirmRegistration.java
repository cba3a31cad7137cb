package org.toguna.registration.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.usecase.RedeemCode;
import org.toguna.identity.usecase.StartSession;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;
import org.toguna.shared.Validation;

/** A participant shows that they read their mailbox: the organiser now sees their registration, and they are signed in. */
@Stateless
public class ConfirmRegistration {
    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    Registrations registrations;

    @Inject
    RedeemCode redemption;

    @Inject
    StartSession session;

    @Inject
    Letters letters;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * Asks for no open window: who registered in time may confirm a few minutes late.
     *
     * @return the token for the cookie
     * @throws org.toguna.shared.Refusal {@code identity.email.malformed}, {@code identity.code.wrong}, {@code registration.notFound}
     *     for an address that never registered here, {@code registration.already} for one confirmed before
     */
    public String confirm(String slug, String email, String code) {
        var forum = forums.writable(slug);
        new Validation()
                .require(EmailAddress.isAddress(email), "email", "identity.email.malformed")
                .refuse();
        var address = new EmailAddress(email);
        new Validation()
                .require(redemption.redeem(address, code), "code", "identity.code.wrong")
                .refuse();

        var person = people.find(address).orElseThrow(() -> new NotFound("registration", address));
        var registration =
                registrations.find(forum.id(), person.id()).orElseThrow(() -> new NotFound("registration", address));
        registration.confirm(clock.now());
        var particulars = registration.particulars();
        person.correct(particulars.name(), particulars.language());
        letters.requested(person, forum);
        happened.fire(new Happened(person.id(), "ConfirmRegistration", forum.id(), registration.id()));
        return session.start(person.id());
    }
}
