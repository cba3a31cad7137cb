package org.toguna.identity.domain;

import java.util.Arrays;
import java.util.UUID;
import org.toguna.shared.NotFound;

/** What a person may be in a forum. */
public enum Role {
    /** Held by everybody, signed in or not. */
    ANYONE,
    /** Held by everybody who signed in. */
    SIGNED_IN,
    /** Of the installation, not of a forum. */
    ADMINISTRATOR,
    /** Without a forum: may convene one; with a forum: runs it. */
    ORGANISER,
    RAPPORTEUR,
    FOCAL_POINT,
    EVALUATOR,
    PARTICIPANT;

    /** @throws NotFound {@code identity.role.notFound} */
    public static Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("identity.role", String.valueOf(name)));
    }

    /**
     * Whether people are named to it there; the others come by themselves, or with an accreditation.
     *
     * @param forum null for the installation
     */
    public boolean isNamedIn(UUID forum) {
        return switch (this) {
            case ORGANISER -> true;
            case ADMINISTRATOR -> forum == null;
            case RAPPORTEUR, FOCAL_POINT, EVALUATOR -> forum != null;
            case ANYONE, SIGNED_IN, PARTICIPANT -> false;
        };
    }

    /** Nobody is judge and party: whoever organises a forum does not evaluate it, nor the reverse. */
    boolean excludes(Role other) {
        return this == ORGANISER && other == EVALUATOR || this == EVALUATOR && other == ORGANISER;
    }

    /** Whether somebody must always hold it, there being nobody else to name others. */
    boolean isIndispensableIn(UUID forum) {
        return forum == null ? this == ADMINISTRATOR : this == ORGANISER;
    }
}
