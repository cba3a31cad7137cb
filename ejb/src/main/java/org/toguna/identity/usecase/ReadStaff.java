package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Role;

/** Who works in a forum, for its organiser; or in the installation, for its administrator. */
@Stateless
public class ReadStaff {
    @Inject
    Caller caller;

    @Inject
    Grants grants;

    /** @param forum null for the installation */
    public List<Holder> of(UUID forum) {
        if (forum == null) {
            caller.require(null, Role.ADMINISTRATOR);
        } else {
            caller.require(forum, Role.ORGANISER);
        }
        return grants.staff(forum);
    }
}
