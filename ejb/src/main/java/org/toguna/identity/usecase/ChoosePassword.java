package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.KnownBrowsers;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.SignIn;
import org.toguna.identity.domain.SignIns;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/**
 * Somebody who is signed in chooses the password for the next times. Whoever sits at a screen that another left open cannot: it asks
 * for the present one, or for a session that a letter has just opened.
 */
@Act(by = Role.SIGNED_IN)
public class ChoosePassword {
    private final Admission admission;
    private final People people;
    private final PresentPassword presentPassword;
    private final Passwords passwords;
    private final SignIns signIns;
    private final KnownBrowsers browsers;
    private final Outbox outbox;
    private final RealClock clock;

    @Inject
    ChoosePassword(
            Admission admission,
            People people,
            PresentPassword presentPassword,
            Passwords passwords,
            SignIns signIns,
            KnownBrowsers browsers,
            Outbox outbox,
            RealClock clock) {
        this.admission = admission;
        this.people = people;
        this.presentPassword = presentPassword;
        this.passwords = passwords;
        this.signIns = signIns;
        this.browsers = browsers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether the caller must type their present password. */
    public boolean asksForPresent(String session) {
        return admission.show(
                this, null, deed -> presentPassword.isAskedFor(people.get(deed.person()), session(session)));
    }

    /**
     * Ends every other session of the caller, and writes them a letter.
     *
     * @param present the password until now; not asked for where there is none, or where a letter opened the session less than a
     *     quarter of an hour ago
     * @param session the token of the session, which goes on
     * @throws Refusal {@code identity.password.present}, {@code identity.password.tooShort}, {@code identity.tooManyAttempts}
     */
    public Person choose(String present, String password, String session) {
        return admission.act(this, deed -> {
            var person = people.get(deed.person());
            var knows = !presentPassword.isAskedFor(person, session(session))
                    || presentPassword.matches(present, person, session);
            Passwords.check(new Validation().require(knows, "present", "identity.password.present"), password)
                    .refuse();
            person.usePassword(passwords.hash(password));
            signIns.endOthers(person.id(), session);
            browsers.forget(person.id());
            outbox.write(
                    Letterhead.INSTALLATION,
                    person.email().value(),
                    person.language(),
                    "identity.passwordChanged",
                    clock.now().atZone(ZoneOffset.UTC),
                    outbox.link(person.language(), IdentityAddress.SIGN_IN.path()));
            deed.done(person.id());
            return person;
        });
    }

    private SignIn session(String token) {
        return signIns.find(token, clock.now()).orElseThrow(NotSignedIn::new);
    }
}
