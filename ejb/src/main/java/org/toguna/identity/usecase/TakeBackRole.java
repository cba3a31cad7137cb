package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.RoleTakenBack;
import org.toguna.shared.Happened;
import org.toguna.shared.Letterhead;
import org.toguna.shared.NotFound;
import org.toguna.shared.usecase.Outbox;

/** Whoever may name to a role takes it back, and who holds one may leave it; it no longer holds from the next request on. */
@Stateless
public class TakeBackRole {
    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Grants grants;

    @Inject
    Outbox outbox;

    @Inject
    Event<RoleTakenBack> takenBack;

    @Inject
    Event<Happened> happened;

    /**
     * @param in the forum, or the installation
     * @throws org.toguna.shared.Refusal {@code identity.role.notFound} where the person does not hold it, {@code
     *     identity.role.lastAdministrator}, {@code identity.role.lastOrganiser}
     */
    public void takeBack(UUID person, Role role, Letterhead in) {
        var forum = in.forum().orElse(null);
        var leaves = caller.signedIn().equals(person);
        var by = leaves ? person : caller.requireNamer(forum);
        if (!role.isNamedIn(forum) || !grants.take(person, role, forum)) {
            throw new NotFound("identity.role", role);
        }
        if (!leaves) {
            var former = people.get(person);
            outbox.write(in, former.email().value(), former.language(), "identity.takenBack", role);
        }
        takenBack.fire(new RoleTakenBack(person, role, forum));
        happened.fire(new Happened(by, "TakeBackRole", forum, person));
    }
}
