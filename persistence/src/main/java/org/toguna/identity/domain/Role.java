package org.toguna.identity.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.toguna.values.NotFound;

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
    /** The everyday work of a forum's office, and nothing that decides. */
    SECRETARIAT,
    /** Publishes contributions and testimonies or sets them aside, and nothing else; all of them, or those of people of one zone. */
    MODERATOR,
    /** Reports for the institution to which the mandate is bounded; on all that it promised, or on what concerns one territory. */
    FOCAL_POINT,
    /** Confirms what is reported for the institution to which the mandate is bounded. */
    VALIDATOR,
    EVALUATOR,
    /** Reads paper forms and counts paper ballots in the countries to which the mandate is bounded. */
    CONSULAR_OFFICER,
    /** Reads for an association what paper forms say, and nothing else. */
    ASSOCIATION_READER,
    PARTICIPANT;

    /** Whose own work is evaluated. */
    private static final Set<Role> PARTIES = EnumSet.of(ORGANISER, RAPPORTEUR, SECRETARIAT, FOCAL_POINT, VALIDATOR);

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
            case RAPPORTEUR,
                    SECRETARIAT,
                    MODERATOR,
                    FOCAL_POINT,
                    VALIDATOR,
                    EVALUATOR,
                    CONSULAR_OFFICER,
                    ASSOCIATION_READER -> forum != null;
            case ANYONE, SIGNED_IN, PARTICIPANT -> false;
        };
    }

    /** Nobody is judge and party: whoever runs a forum or answers for an institution does not evaluate it, nor the reverse. */
    boolean excludes(Role other) {
        return this == EVALUATOR && PARTIES.contains(other) || other == EVALUATOR && PARTIES.contains(this);
    }

    /** Whether it is held for an institution alone. */
    boolean answersForInstitution() {
        return this == FOCAL_POINT || this == VALIDATOR;
    }

    /** Whether somebody must always hold it, there being nobody else to name others. */
    boolean isIndispensableIn(UUID forum) {
        return forum == null ? this == ADMINISTRATOR : this == ORGANISER;
    }
}
