package org.toguna.registration.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;
import org.toguna.shared.Refusal;

/** A participant lets their name stand beside their published contributions, or no longer does. */
@Stateless
public class ShowName {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Registrations registrations;

    @Inject
    Event<Happened> happened;

    /**
     * Of the caller in one forum, from now on.
     *
     * @throws Refusal {@code registration.unconfirmed}, {@code registration.erased}
     */
    public void show(String slug, boolean consents) {
        var person = caller.signedIn();
        var forum = forums.get(slug);
        registrations
                .find(forum.id(), person)
                .orElseThrow(() -> new NotFound("registration", slug))
                .showName(consents);
        happened.fire(Happened.unnamed("ShowName", forum.id(), null));
    }
}
