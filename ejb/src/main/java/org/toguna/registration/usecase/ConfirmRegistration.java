package org.toguna.registration.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Browser;
import org.toguna.identity.usecase.Entered;
import org.toguna.identity.usecase.RedeemCode;
import org.toguna.identity.usecase.Redeemed;
import org.toguna.identity.usecase.StartSession;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.NotFound;

/** A participant shows that they read their mailbox: the organiser now sees their registration, and they are signed in. */
@Act(by = Role.ANYONE)
public class ConfirmRegistration {
    private final Stage stage;
    private final People people;
    private final Registrations registrations;
    private final RedeemCode redemption;
    private final StartSession session;
    private final Letters letters;
    private final Event<Happened> happened;

    @Inject
    ConfirmRegistration(
            Stage stage,
            People people,
            Registrations registrations,
            RedeemCode redemption,
            StartSession session,
            Letters letters,
            Event<Happened> happened) {
        this.stage = stage;
        this.people = people;
        this.registrations = registrations;
        this.redemption = redemption;
        this.session = session;
        this.letters = letters;
        this.happened = happened;
    }

    /**
     * With the code of the letter, in the browser that registered. Asks for no open window: who registered in time may confirm a few
     * minutes late.
     *
     * @param email null where the browser's own requests tell enough
     * @throws org.toguna.values.Refusal {@code identity.email.malformed}, as {@link RedeemCode#byCode} says, {@code
     *     registration.notFound} for an address that never registered here, {@code registration.already} for one confirmed before, {@code
     *     registration.declaredElsewhere} for one that was declared anew in another browser
     */
    public Entered confirm(String slug, String email, String code, Browser browser) {
        return stage.act(this, slug, on -> {
            var address = email == null ? null : new EmailAddress(email);
            return confirm(
                    on,
                    redemption.byCode(address, code, browser),
                    browser,
                    registration -> registration.mustBeDeclaredIn(browser.token()));
        });
    }

    /**
     * With the link of the letter, in any browser.
     *
     * @param seen when what its reader was shown had been declared; empty for a program, which was shown nothing
     * @throws org.toguna.values.Refusal {@code identity.link.gone}, and as above
     */
    public Entered confirmByLink(String slug, String link, Optional<Instant> seen, Browser browser) {
        return stage.act(
                this,
                slug,
                on -> confirm(
                        on,
                        redemption.byLink(link),
                        browser,
                        registration -> seen.ifPresent(registration::mustBeDeclaredAt)));
    }

    /** What the reader of the letter would confirm; empty when the link is good no more. Looking at it uses nothing up. */
    public Optional<Registration> declared(String slug, String link) {
        return stage.show(
                this, slug, on -> redemption.reader(link).flatMap(person -> registrations.find(on.forumId(), person)));
    }

    private Entered confirm(Scene on, Redeemed redeemed, Browser browser, Consumer<Registration> mustBeTheirs) {
        var person = people.get(redeemed.orRefuse());
        var registration = registrations
                .find(on.forumId(), person.id())
                .orElseThrow(() -> new NotFound("registration", person.email()));
        mustBeTheirs.accept(registration);
        registration.confirm(on.now());
        var particulars = registration.particulars();
        person.correct(particulars.name(), particulars.language());
        letters.requested(person, on.forum());
        // Named on the trail, although nobody was signed in when the act began.
        happened.fire(new Happened(person.id(), "ConfirmRegistration", on.forumId(), registration.id()));
        return session.byLetter(person.id(), browser);
    }
}
