package org.toguna.identity.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
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
    /** Reads for an association what paper forms say, and nothing else. */
    ASSOCIATION_READER,
    PARTICIPANT;

    /** Whose own work is evaluated. */
    private static final Set<Role> PARTIES = EnumSet.of(ORGANISER, FOCAL_POINT);

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
            case RAPPORTEUR, FOCAL_POINT, EVALUATOR, ASSOCIATION_READER -> forum != null;
            case ANYONE, SIGNED_IN, PARTICIPANT -> false;
        };
    }

    /** Nobody is judge and party: whoever organises a forum or reports for an institution does not evaluate it, nor the reverse. */
    boolean excludes(Role other) {
        return this == EVALUATOR && PARTIES.contains(other) || other == EVALUATOR && PARTIES.contains(this);
    }

    /** Whether somebody must always hold it, there being nobody else to name others. */
    boolean isIndispensableIn(UUID forum) {
        return forum == null ? this == ADMINISTRATOR : this == ORGANISER;
    }
}
