package org.toguna.identity.domain;

import java.util.UUID;

/** Somebody with a mandate, as a list shows them; without a name or address once they are erased. */
public record Holder(UUID person, String name, EmailAddress email, Mandate mandate) {
    public Role role() {
        return mandate.role();
    }
}
