package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.identity.domain.People;
import org.toguna.shared.Happened;

/** Somebody who is signed in, by code the first time, chooses the password for the next times. */
@Stateless
public class ChoosePassword {
    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    Event<Happened> happened;

    /** @throws org.toguna.shared.Refusal {@code identity.password.tooShort} */
    public void choose(String password) {
        var person = caller.signedIn();
        people.get(person).usePassword(passwords.hash(password));
        happened.fire(new Happened(person, "ChoosePassword", null, person));
    }
}
