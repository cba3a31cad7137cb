package org.toguna.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.values.NotFound;
import org.toguna.values.Refusal;

/** A mandate is ended: it holds no longer from the next request on. Whoever held it is written to, unless they left it themselves. */
@Dependent
class Discharge {
    private final People people;
    private final Mandates mandates;
    private final Outbox outbox;

    @Inject
    Discharge(People people, Mandates mandates, Outbox outbox) {
        this.people = people;
        this.mandates = mandates;
        this.outbox = outbox;
    }

    /**
     * @param institution to which the mandate is bounded; null ends every one of that role
     * @param in the forum, or the installation
     * @return the person, of whom the trail is told
     * @throws Refusal {@code identity.role.notFound} where the person does not hold it, {@code identity.role.lastAdministrator},
     *     {@code identity.role.lastOrganiser}
     */
    UUID of(UUID person, Role role, UUID institution, Letterhead in, Deed deed) {
        var forum = in.forum().orElse(null);
        if (!role.isNamedIn(forum) || !mandates.end(person, role, forum, institution, deed.now())) {
            throw new NotFound("identity.role", role);
        }
        if (!deed.person().equals(person)) {
            var former = people.get(person);
            outbox.write(in, former.email().value(), former.language(), "identity.takenBack", role);
        }
        deed.done(person);
        return person;
    }
}
