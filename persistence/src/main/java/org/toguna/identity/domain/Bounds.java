package org.toguna.identity.domain;

import java.util.UUID;
import org.toguna.values.Validation;

/**
 * What a mandate is bounded to beside its forum. Places are the forum's, by their codes.
 *
 * @param institution null where it is bounded to none
 * @param jurisdiction null where it is bounded to none
 * @param zone null where it is bounded to none
 * @param territory null where it is bounded to none
 */
public record Bounds(UUID institution, Jurisdiction jurisdiction, String zone, String territory) {
    public static final Bounds NONE = new Bounds(null, null, null, null);

    public static Bounds to(UUID institution) {
        return new Bounds(institution, null, null, null);
    }

    public static Bounds to(Jurisdiction jurisdiction) {
        return new Bounds(null, jurisdiction, null, null);
    }

    /** @param territory null for the whole country */
    public static Bounds to(UUID institution, String territory) {
        return new Bounds(institution, null, null, territory);
    }

    public static Bounds toZone(String zone) {
        return new Bounds(null, null, zone, null);
    }

    /**
     * Adds what is wrong: {@code identity.mandate.institutionMissing}, {@code identity.mandate.noJurisdiction}, a jurisdiction that is
     * missing or names no country, {@code identity.mandate.noZone}, {@code identity.mandate.noTerritory}.
     */
    public Validation check(Validation validation, Role role) {
        validation
                .require(
                        role == null || !role.answersForInstitution() || institution != null,
                        "role",
                        "identity.mandate.institutionMissing")
                .require(zone == null || role == Role.MODERATOR, "zone", "identity.mandate.noZone")
                .require(territory == null || role == Role.FOCAL_POINT, "territory", "identity.mandate.noTerritory");
        if (role == Role.CONSULAR_OFFICER) {
            validation.present("jurisdiction", jurisdiction);
        } else {
            validation.require(jurisdiction == null, "jurisdiction", "identity.mandate.noJurisdiction");
        }
        if (jurisdiction != null) {
            jurisdiction.check(validation);
        }
        return validation;
    }

    /** Whether somebody who is bounded so, in this role, acts on that. */
    boolean cover(Matter matter, Role role) {
        return (institution == null ? !role.answersForInstitution() : institution.equals(matter.institution()))
                && (jurisdiction == null ? role != Role.CONSULAR_OFFICER : jurisdiction.covers(matter.country()))
                && (zone == null || zone.equals(matter.zone()))
                && (territory == null || matter.territories().contains(territory));
    }
}
