package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Role;
import org.toguna.shared.NotFound;

/** Who works in a forum, for its organiser; or in the installation, for its administrator. */
@Stateless
public class ReadStaff {
    @Inject
    Caller caller;

    @Inject
    Grants grants;

    /** @param forum null for the installation */
    public List<Holder> of(UUID forum) {
        caller.requireNamer(forum);
        return grants.staff(forum);
    }

    /**
     * One of them.
     *
     * @throws NotFound {@code identity.role.notFound}
     */
    public Holder holder(UUID person, Role role, UUID forum) {
        return of(forum).stream()
                .filter(holder -> holder.person().equals(person) && holder.role() == role)
                .findFirst()
                .orElseThrow(() -> new NotFound("identity.role", role));
    }
}
