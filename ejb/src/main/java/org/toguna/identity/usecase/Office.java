package org.toguna.identity.usecase;

import java.util.Optional;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Role;

/**
 * What somebody is named to.
 *
 * @param institution to which the mandate is bounded, or null
 * @param jurisdiction to which the mandate is bounded, or null
 */
public record Office(Role role, OnBehalf institution, Jurisdiction jurisdiction) {
    public Office(Role role) {
        this(role, null, null);
    }

    Bounds bounds() {
        return new Bounds(
                Optional.ofNullable(institution).map(OnBehalf::institution).orElse(null), jurisdiction);
    }
}
