package org.toguna.identity.rest;

import java.util.UUID;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Role;

/** Somebody who holds a role. */
public record HolderBody(UUID person, String name, String email, Role role) {
    static HolderBody of(Holder holder) {
        return new HolderBody(holder.person(), holder.name(), holder.email().value(), holder.role());
    }
}
