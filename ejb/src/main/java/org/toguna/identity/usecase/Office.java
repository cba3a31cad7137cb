package org.toguna.identity.usecase;

import java.util.Optional;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Role;
import org.toguna.values.LocalizedText;

/**
 * What somebody is named to.
 *
 * @param institution to which the mandate is bounded, or null
 * @param jurisdiction to which the mandate is bounded, or null
 * @param zone to which the mandate is bounded, or null
 * @param territory to which the mandate is bounded, or null
 */
public record Office(Role role, OnBehalf institution, Jurisdiction jurisdiction, Place zone, Place territory) {
    /** A zone or territory of the forum, known to whoever names. */
    public record Place(String code, LocalizedText name) {}

    public Office(Role role) {
        this(role, null, null, null, null);
    }

    public Office(Role role, OnBehalf institution) {
        this(role, institution, null, null, null);
    }

    public Office(Role role, Jurisdiction jurisdiction) {
        this(role, null, jurisdiction, null, null);
    }

    Bounds bounds() {
        return new Bounds(
                Optional.ofNullable(institution).map(OnBehalf::institution).orElse(null),
                jurisdiction,
                Optional.ofNullable(zone).map(Place::code).orElse(null),
                Optional.ofNullable(territory).map(Place::code).orElse(null));
    }
}
