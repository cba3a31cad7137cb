package org.toguna.identity.domain;

import java.util.UUID;
import org.toguna.shared.Validation;

/**
 * What a mandate is bounded to beside its forum.
 *
 * @param institution null where it is bounded to none
 * @param jurisdiction null where it is bounded to none
 */
public record Bounds(UUID institution, Jurisdiction jurisdiction) {
    public static final Bounds NONE = new Bounds(null, null);

    public static Bounds to(UUID institution) {
        return new Bounds(institution, null);
    }

    public static Bounds to(Jurisdiction jurisdiction) {
        return new Bounds(null, jurisdiction);
    }

    /**
     * Adds what is wrong: {@code identity.mandate.institutionMissing}, {@code identity.mandate.noJurisdiction}, a jurisdiction that is
     * missing or names no country.
     */
    public Validation check(Validation validation, Role role) {
        validation.require(
                role != Role.VALIDATOR || institution != null, "role", "identity.mandate.institutionMissing");
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
}
