package org.toguna.registration.domain;

import org.toguna.values.Country;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/**
 * What a person says about themselves when they register. There is nothing about nationality, legal status or documents, on
 * purpose: who does not hold a datum cannot be made to hand it over.
 *
 * @param language in which they wish to be written to
 * @param country of residence, see {@link Country}
 * @param organisation that sends a delegate; others may leave it null
 * @param gender left out means unstated
 * @param nameShown whether their name may stand beside what they contribute
 */
public record Particulars(
        String name,
        String language,
        String country,
        String city,
        Category category,
        String organisation,
        Gender gender,
        boolean nameShown) {
    public Particulars {
        name = name == null ? "" : name.strip();
        city = city == null ? "" : city.strip();
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
        gender = gender == null ? Gender.UNSTATED : gender;
    }

    /** Adds every field that is missing or wrong. */
    public Validation check(Validation validation) {
        return validation
                .require(!name.isEmpty(), "name", "registration.name.missing")
                .optional("name", name, Validation.LINE)
                .require(Written.isLanguage(language), "language", "registration.language.unknown")
                .require(Country.isKnown(country), "country", "registration.country.unknown")
                .require(!city.isEmpty(), "city", "registration.city.missing")
                .optional("city", city, Validation.LINE)
                .require(category != null, "category", "registration.category.missing")
                .require(
                        category != Category.DELEGATE || organisation != null,
                        "organisation",
                        "registration.organisation.missing")
                .optional("organisation", organisation, Validation.LINE);
    }
}
