package org.toguna.voting.usecase;

import org.toguna.identity.domain.EmailAddress;
import org.toguna.values.Country;
import org.toguna.values.Validation;
import org.toguna.voting.domain.PlaceKind;

/**
 * A polling place as an organiser plans it.
 *
 * @param country whose consular officers may count there; null where none does
 * @param teller address of the participant who counts for an association, and is written to
 */
public record PlacePlan(PlaceKind kind, String name, String country, String teller) {
    public PlacePlan {
        country = country == null || country.isBlank() ? null : country;
    }

    /** @throws org.toguna.values.Refusal naming every field that is missing or wrong */
    void check() {
        new Validation()
                .present("kind", kind)
                .line("name", name)
                .require(country == null || Country.isKnown(country), "country", "shared.country.unknown")
                .faultless("teller", EmailAddress.fault(teller))
                .refuse();
    }
}
