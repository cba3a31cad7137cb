package org.toguna.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.RoleTakenBack;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.shared.NotFound;
import org.toguna.shared.Refusal;

/** A role is held no longer from the next request on. Whoever held it is written to, unless they left it themselves. */
@Dependent
class Discharge {
    private final People people;
    private final Grants grants;
    private final Outbox outbox;
    private final Event<RoleTakenBack> takenBack;

    @Inject
    Discharge(People people, Grants grants, Outbox outbox, Event<RoleTakenBack> takenBack) {
        this.people = people;
        this.grants = grants;
        this.outbox = outbox;
        this.takenBack = takenBack;
    }

    /**
     * @param in the forum, or the installation
     * @return the person, of whom the trail is told
     * @throws Refusal {@code identity.role.notFound} where the person does not hold it, {@code identity.role.lastAdministrator},
     *     {@code identity.role.lastOrganiser}
     */
    UUID of(UUID person, Role role, Letterhead in, Deed deed) {
        var forum = in.forum().orElse(null);
        if (!role.isNamedIn(forum) || !grants.take(person, role, forum)) {
            throw new NotFound("identity.role", role);
        }
        if (!deed.person().equals(person)) {
            var former = people.get(person);
            outbox.write(in, former.email().value(), former.language(), "identity.takenBack", role);
        }
        takenBack.fire(new RoleTakenBack(person, role, forum));
        deed.done(person);
        return person;
    }
}
